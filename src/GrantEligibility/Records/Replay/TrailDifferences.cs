using GrantEligibility.Explanations;

namespace GrantEligibility.Records.Replay;

/// <summary>Says where a derivation is not the recorded one: steps that are gone or new, and what differs in those that stayed.</summary>
internal static class TrailDifferences
{
    internal static void AddTo(Differences found, TrailNode recorded, TrailNode now)
    {
        found.Value(ReplayDifferenceKind.Trail, "The derivation, its conclusion", Step(recorded), Step(now));
        Compare(found, recorded, now);
    }

    private static void Compare(Differences found, TrailNode recorded, TrailNode now)
    {
        var what = $"The derivation, below '{recorded.Text}'";
        found.Value(ReplayDifferenceKind.Trail, $"{what}, derived above", recorded.IsDerivedAbove, now.IsDerivedAbove);
        found.List(ReplayDifferenceKind.Trail, $"{what}, values", recorded.Values, now.Values, static v => $"{v.Name} {v.Text} ({v.Place})");
        found.List(ReplayDifferenceKind.Trail, what, [.. recorded.Because.Select(Step)], [.. now.Because.Select(Step)], static s => s.Text);

        // A step that is gone or new was said; the others are compared pair by pair, alike ones in their order.
        var left = now.Because.ToList();
        foreach (var step in recorded.Because)
        {
            if (left.Find(other => Step(other) == Step(step)) is { } same)
            {
                left.Remove(same);
                Compare(found, step, same);
            }
        }
    }

    private static (TrailNodeKind Kind, string Text, string? Rule) Step(TrailNode node) => (node.Kind, node.Text, node.Rule);
}
