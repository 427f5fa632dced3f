using System.CommandLine;

namespace Glossary.Publish;

/// <summary>The verb fetch, and what it may be told.</summary>
internal static class FetchCommand
{
    private const int Megabyte = 1_000_000;

    public static Command Create()
    {
        var folder = CommandLine.FolderArgument();
        var check = new Option<bool>("--check") { Description = "Say which pictures are not there, or are not those that were fetched, and use no network; exit code 1 if there are any" };
        var update = new Option<bool>("--update") { Description = "Fetch again what is there, and take what has changed" };
        var prune = new Option<bool>("--prune") { Description = "Drop the copies that no entry names any more" };
        var allowPrivate = new Option<bool>("--allow-private") { Description = "Connect to this machine and to private networks too" };
        var picture = CommandLine.Number("--max-size", "The largest picture, in megabytes. Default: 10", 1, 200);
        var total = CommandLine.Number("--max-total", "All pictures of a run together, in megabytes. Default: 200", 1, 10_000);
        var time = CommandLine.Number("--timeout", "The longest time for a picture, in seconds. Default: 30", 1, 3600);
        var shared = new SharedOptions();
        var command = new Command(
            "fetch",
            "Copy the pictures of the network that entries name into assets/images, once; no other command uses the network")
        {
            folder, check, update, prune, allowPrivate, picture, total, time,
        };
        shared.AddMessagesTo(command);
        command.Validators.Add(result =>
        {
            if (result.GetResult(check) is not null && (result.GetResult(update) is not null || result.GetResult(prune) is not null))
            {
                result.AddError("--check changes nothing: leave out --update and --prune");
            }
        });
        command.SetAction(parsed =>
        {
            var isPrivateAllowed = parsed.GetValue(allowPrivate);
            var limits = new FetchLimits(
                (parsed.GetValue(picture) ?? 10) * (long)Megabyte,
                (parsed.GetValue(total) ?? 200) * (long)Megabyte,
                TimeSpan.FromSeconds(parsed.GetValue(time) ?? 30),
                address => AddressRangeTable.UseOf(address) is var use && (use == AddressUse.Public || (use == AddressUse.Private && isPrivateAllowed)));
            return PictureFetcher.Run(new(parsed.GetRequiredValue(folder), shared.Read(parsed), limits)
            {
                IsCheck = parsed.GetValue(check),
                IsUpdate = parsed.GetValue(update),
                IsPrune = parsed.GetValue(prune),
            });
        });
        return command;
    }
}
