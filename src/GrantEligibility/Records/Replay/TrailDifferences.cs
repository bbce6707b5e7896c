using GrantEligibility.Explanations;

namespace GrantEligibility.Records.Replay;

/// <summary>Says where a derivation is not the recorded one: steps that are gone or new, and what differs in those that stayed.</summary>
internal static class TrailDifferences
{
    internal static void AddTo(Differences found, TrailNode recorded, TrailNode now)
    {
        found.Value(ReplayDifferenceKind.Trail, "The derivation, what it leads to", recorded.Text, now.Text);
        found.Value(ReplayDifferenceKind.Trail, "The derivation, its kind of conclusion", recorded.Kind, now.Kind);
        found.Value(ReplayDifferenceKind.Trail, "The derivation, the rule of its conclusion", recorded.Rule, now.Rule);
        Compare(recorded, now);

        void Compare(TrailNode before, TrailNode after)
        {
            var what = $"The derivation, below '{before.Text}'";
            found.Value(ReplayDifferenceKind.Trail, $"{what}, drawn above already", before.IsDerivedAbove, after.IsDerivedAbove);
            found.List(ReplayDifferenceKind.Trail, $"{what}, values", before.Values, after.Values, static v => v, static v => $"{v.Name} {v.Text} ({v.Place})");
            found.List(ReplayDifferenceKind.Trail, what, before.Because, after.Because, Step, Words, compare: Compare);
        }
    }

    // By what steps are held to be the same one.
    private static (TrailNodeKind Kind, string Text, string? Rule) Step(TrailNode node) => (node.Kind, node.Text, node.Rule);

    private static string Words(TrailNode node) => node.Rule is null ? node.Text : $"{node.Text} [{node.Rule}]";
}
