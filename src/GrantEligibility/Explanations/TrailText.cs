namespace GrantEligibility.Explanations;

/// <summary>
/// Prints a derivation: a line a step, what it rests on below it, and behind each condition the places of the values it
/// read.
/// </summary>
internal static class TrailText
{
    internal static void Write(TextPage page, TrailNode trail)
    {
        page.Section("How it was derived");
        foreach (var step in trail.Because)
        {
            Write(page, step, 2);
        }
    }

    private static void Write(TextPage page, TrailNode step, int indent)
    {
        // A supplied fact of which one thing is asked takes one line.
        if (step is { Kind: TrailNodeKind.SuppliedFact, Because: [{ Kind: TrailNodeKind.Condition, Because.Count: 0 } only] })
        {
            page.Line(indent, $"- {step.Text}: {only.Text}{Places(only.Text, only.Values)}", hanging: 2);
            return;
        }

        var rule = step.Rule is null ? string.Empty : $" [{step.Rule}]";
        var above = step.IsDerivedAbove ? " (derived above)" : string.Empty;
        page.Line(indent, $"- {step.Text}{Places(step.Text, step.Values)}{rule}{above}", hanging: 2);
        foreach (var reason in step.Because)
        {
            Write(page, reason, indent + 2);
        }
    }

    /// <summary>The places of values, in angle brackets; a value that the text does not show already stands before its place.</summary>
    internal static string Places(string text, IReadOnlyList<TrailValue> values)
    {
        if (values.Count == 0)
        {
            return string.Empty;
        }

        var places = values
            .Select(v => text.Contains(v.Text, StringComparison.Ordinal) ? v.Place.ToString() : $"{v.Name} {v.Text}, {v.Place}")
            .Distinct(StringComparer.Ordinal);
        return $" <{string.Join("; ", places)}>";
    }
}
