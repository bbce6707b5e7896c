using GrantEligibility.Decisions;

namespace GrantEligibility.Explanations;

/// <summary>
/// The values that the derivation of each requirement of a decision read. In a trail a fact is derived where it comes up
/// first; here each requirement has all that it rests on. Belongs to one thread.
/// </summary>
internal sealed class TrailReadings
{
    private readonly ILookup<(string? Rule, string Text), TrailNode> _derivedOnce;
    private readonly Dictionary<string, TrailNode> _requirements = new(StringComparer.Ordinal);
    private readonly List<TrailNode> _standing;

    internal TrailReadings(EligibilityDecision decision)
    {
        _derivedOnce = Below(decision.Trail).Where(static step => step.Rule is not null && !step.IsDerivedAbove)
            .ToLookup(static step => (step.Rule, step.Text));
        _standing = [.. decision.Trail.Because.Where(static step => step.Kind != TrailNodeKind.Requirement)];

        // The trail has the requirements in the order of the decision.
        var steps = decision.Trail.Because.Where(static step => step.Kind == TrailNodeKind.Requirement);
        foreach (var (requirement, step) in decision.Requirements.Zip(steps))
        {
            _requirements.Add(requirement.Id, step);
        }
    }

    /// <summary>The values behind a requirement, and behind the regime's being in force; none where the regime has no such requirement.</summary>
    internal IEnumerable<TrailValue> Behind(string requirementId)
    {
        var read = new HashSet<TrailNode>(ReferenceEqualityComparer.Instance);
        var open = new Stack<TrailNode>(_standing);
        if (_requirements.TryGetValue(requirementId, out var requirement))
        {
            open.Push(requirement);
        }

        while (open.TryPop(out var step))
        {
            if (!read.Add(step))
            {
                continue;
            }

            foreach (var further in step.IsDerivedAbove ? step.Because.Concat(_derivedOnce[(step.Rule, step.Text)]) : step.Because)
            {
                open.Push(further);
            }
        }

        return read.SelectMany(static step => step.Values).Distinct();
    }

    private static IEnumerable<TrailNode> Below(TrailNode step) => step.Because.SelectMany(Below).Prepend(step);
}
