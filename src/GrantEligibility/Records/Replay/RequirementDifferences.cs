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
        var (id, what) = (recorded.Id, $"Requirement {recorded.Id}");
        found.Value(ReplayDifferenceKind.Requirement, $"{what}, status", recorded.Status, now.Status, id);
        found.Value(ReplayDifferenceKind.Sentence, $"{what}, sentence", recorded.Sentence, now.Sentence, id);
        found.Value(ReplayDifferenceKind.Sentence, $"{what}, title", recorded.Title, now.Title, id);
        found.List(ReplayDifferenceKind.Provision, $"{what}, provisions", recorded.Citations, now.Citations, id);
        found.List(ReplayDifferenceKind.Requirement, $"{what}, findings", recorded.Findings, now.Findings, Source, Words, id, Compare);

        void Compare(FindingResult before, FindingResult after)
        {
            var finding = $"{what}, finding of {before.Rule} on {before.Agency}";
            found.Value(ReplayDifferenceKind.Requirement, $"{finding}, status", before.Status, after.Status, id);
            found.Value(ReplayDifferenceKind.Sentence, $"{finding}, sentence", before.Sentence, after.Sentence, id);
            found.Value(ReplayDifferenceKind.Sentence, $"{finding}, condition", before.Condition, after.Condition, id);
            found.Value(ReplayDifferenceKind.Sentence, $"{finding}, remedy", before.Remedy, after.Remedy, id);
            found.Value(ReplayDifferenceKind.Sentence, $"{finding}, question", before.Question, after.Question, id);
            found.Value(ReplayDifferenceKind.Sentence, $"{finding}, warning", before.Warning, after.Warning, id);
        }
    }

    // By what findings are held to be the same one.
    private static (string Rule, string Agency) Source(FindingResult finding) => (finding.Rule, finding.Agency);

    private static string Words(FindingResult finding) => $"{finding.Sentence} ({finding.Rule} on {finding.Agency})";
}
