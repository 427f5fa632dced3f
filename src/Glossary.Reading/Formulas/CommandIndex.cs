namespace Glossary.Reading;

/// <summary>Commands by name, found from a stretch of the source without making a string of it.</summary>
/// <remarks>
/// A table of our own, because the one of the framework that does this has to be compiled when a program starts,
/// which takes longer than all the formulas of a small book.
/// </remarks>
internal sealed class CommandIndex
{
    private readonly Command?[] _slots;

    public CommandIndex(Dictionary<string, Command> commands)
    {
        var size = 1024;
        while (size < commands.Count * 2)
        {
            size *= 2;
        }

        _slots = new Command?[size];
        foreach (var (_, command) in commands)
        {
            var slot = Hash(command.Name) & (size - 1);
            while (_slots[slot] is not null)
            {
                slot = (slot + 1) & (size - 1);
            }

            _slots[slot] = command;
        }
    }

    public Command? Find(ReadOnlySpan<char> name)
    {
        var slot = Hash(name) & (_slots.Length - 1);
        while (_slots[slot] is { } command)
        {
            if (name.SequenceEqual(command.Name))
            {
                return command;
            }

            slot = (slot + 1) & (_slots.Length - 1);
        }

        return null;
    }

    // FNV-1a: the same in every run.
    private static int Hash(ReadOnlySpan<char> name)
    {
        var hash = 2166136261;
        foreach (var c in name)
        {
            hash = (hash ^ c) * 16777619;
        }

        return (int)(hash & int.MaxValue);
    }
}
