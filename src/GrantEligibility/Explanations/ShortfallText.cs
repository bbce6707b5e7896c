using GrantEligibility.Explanations.Shortfalls;

namespace GrantEligibility.Explanations;

/// <summary>Prints a rule that did not apply: the conditions that do not hold, with their values and what would be accepted.</summary>
internal static class ShortfallText
{
    internal static void Write(TextPage page, NearMiss row, TextDetail detail, int indent)
    {
        if (detail == TextDetail.Compact)
        {
            foreach (var condition in row.Obstacles.DistinctBy(Sentence))
            {
                page.Line(indent, $"- {Sentence(condition)}", hanging: 2);
            }

            return;
        }

        var about = row.About.Count == 0 ? string.Empty : $", for {ReaderWords.Listed([.. row.About.Select(fact => $"the {fact.Name} <{fact.Place}>")])}";
        page.Line(indent, $"{row.WouldConclude} [{row.Rule}], {ReaderWords.Counted(row.Distance, "condition")} short{about}", hanging: 2);
        foreach (var condition in row.Unmet)
        {
            page.Line(indent + 2, $"- {Sentence(condition)}", hanging: 2);
            foreach (var because in condition.Because)
            {
                Write(page, because, detail, indent + 4);
            }
        }
    }

    private static string Sentence(UnmetCondition condition)
    {
        var accepted = condition.AcceptedBesideText is { } value ? $"; accepted: {value}" : string.Empty;
        return $"{condition.Text}{TrailText.Places(condition.Text, condition.Values)}{accepted}";
    }
}
