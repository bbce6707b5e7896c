using GrantEligibility.Explanations;

namespace GrantEligibility.Records.Replay;

/// <summary>Prints a replay as plain text of at most 100 columns, but for the record's name. Thread-safe.</summary>
/// <remarks>Stable: equal results give equal text, with line feeds on every machine.</remarks>
public static class ReplayText
{
    private const int ShownOfAnId = 12;

    /// <summary>The text of a replay: whether it is identical, differs or was not replayed, what was decided, what an official said of it, and each difference.</summary>
    /// <param name="result">The replay.</param>
    /// <param name="name">What the record is called, such as its file; it stands in the first line as it is.</param>
    /// <returns>The text, ending with a line feed.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static string Of(ReplayResult result, string name)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(name);
        var page = new TextPage();
        page.Line(2, result.Record.Decision.Summary);
        if (result.Record.Amendment is { } amendment)
        {
            page.Line(2, Words(amendment), hanging: 2);
        }

        foreach (var difference in result.Differences)
        {
            page.Line(2, $"- {difference.Sentence}", hanging: 2);
        }

        return $"{Verdict(result)} {name}\n{page}";
    }

    private static string Verdict(ReplayResult result) => result switch
    {
        { WasAsked: false } => "NOT REPLAYED",
        { IsIdentical: true } => "identical",
        _ => "DIFFERENT",
    };

    private static string Words(Amendment amendment)
    {
        var what = amendment.Kind == AmendmentKind.Override ? "Overridden" : "Corrected";
        var outcome = amendment.Outcome is { } taken ? $" to {ReaderWords.Of(taken)}" : string.Empty;
        var reason = PlainText.Of(amendment.Reason).Replace('-', ' ');
        var record = amendment.RecordId.Length > ShownOfAnId ? $"{amendment.RecordId[..ShownOfAnId]}…" : amendment.RecordId;
        return $"{what}{outcome} by {amendment.By} under {amendment.Authority} ({reason}): {amendment.Text} This amends record {record}";
    }
}
