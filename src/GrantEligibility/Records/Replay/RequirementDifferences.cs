using GrantEligibility.Decisions;

namespace GrantEligibility.Records.Replay;

/// <summary>Says where requirements came out otherwise than recorded.</summary>
internal static class RequirementDifferences
{
    internal static void AddTo(Differences found, IReadOnlyList<RequirementResult> recorded, IReadOnlyList<RequirementResult> now)
    {
        string[] ids = [.. recorded.Select(static r => r.Id)], idsNow = [.. now.Select(static r => r.Id)];
        found.List(ReplayDifferenceKind.Requirement, "The requirements", ids, idsNow);
        foreach (var result in recorded)
        {
            if (now.FirstOrDefault(r => r.Id == result.Id) is { } resultNow)
            {
                AddTo(found, result, resultNow);
            }
        }
    }

    private static void AddTo(Differences found, RequirementResult recorded, RequirementResult now)
    {
        var (id, what) = (recorded.Id, $"Requirement {recorded.Id}, {recorded.Title}");
        found.Value(ReplayDifferenceKind.Requirement, $"{what}, status", recorded.Status, now.Status, id);
        found.Value(ReplayDifferenceKind.Sentence, $"{what}, sentence", recorded.Sentence, now.Sentence, id);
        found.Value(ReplayDifferenceKind.Sentence, $"{what}, title", recorded.Title, now.Title, id);
        found.List(ReplayDifferenceKind.Provision, $"{what}, provisions", recorded.Citations, now.Citations, id);
        found.List(ReplayDifferenceKind.Requirement, $"{what}, findings", recorded.Findings, now.Findings, Words, id);
    }

    private static string Words(FindingResult finding)
    {
        (string What, string? Text)[] said =
        [
            ("condition", finding.Condition), ("remedy", finding.Remedy), ("question", finding.Question), ("warning", finding.Warning),
        ];
        var status = finding.Status is null ? "advice" : PlainText.Of(finding.Status);
        var rest = said.Where(static s => s.Text is not null).Select(static s => $" [{s.What}: {s.Text}]");
        return $"{status} for {finding.Agency} by {finding.Rule}: {finding.Sentence}{string.Concat(rest)}";
    }
}
