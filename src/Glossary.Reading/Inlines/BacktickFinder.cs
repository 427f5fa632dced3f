namespace Glossary.Reading;

/// <summary>Finds the backticks that close code; the last run of each length is noted once, so a search that must fail is not begun.</summary>
internal sealed class BacktickFinder(string text, int start, int end)
{
    // Nobody needs more backticks in a row; the bound keeps the notes small.
    private const int Longest = 80;

    private int[]? _last;

    /// <summary>Where the next run of exactly so many backticks begins; -1 if there is none.</summary>
    public int Find(int from, int length)
    {
        if (length > Longest)
        {
            return -1;
        }

        _last ??= Note();
        if (_last[length] < from)
        {
            return -1;
        }

        for (var i = from; i < end; i++)
        {
            i = text.IndexOf('`', i, end - i);
            var run = RunEnd(i);
            if (run - i == length)
            {
                return i;
            }

            i = run;
        }

        return -1;
    }

    private int[] Note()
    {
        var last = new int[Longest + 1];
        Array.Fill(last, -1);
        for (var i = start; i < end; i++)
        {
            if (text[i] != '`')
            {
                continue;
            }

            var run = RunEnd(i);
            if (run - i <= Longest)
            {
                last[run - i] = i;
            }

            i = run;
        }

        return last;
    }

    private int RunEnd(int i)
    {
        while (i < end && text[i] == '`')
        {
            i++;
        }

        return i;
    }
}
