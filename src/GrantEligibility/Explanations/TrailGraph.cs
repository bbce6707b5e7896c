using GrantEligibility.Decisions;

namespace GrantEligibility.Explanations;

/// <summary>A trail with the steps that are drawn once and pointed to afterwards put back where they are pointed to.</summary>
internal sealed class TrailGraph
{
    private readonly TrailNode _trail;
    private readonly Dictionary<(TrailNodeKind Kind, string Text, string? Rule), TrailNode> _drawn = [];

    internal TrailGraph(TrailNode trail)
    {
        _trail = trail;
        Note(trail);
    }

    /// <summary>The step as it is drawn in full: for one that is derived above, the one above.</summary>
    internal TrailNode Drawn(TrailNode step) =>
        step.IsDerivedAbove && _drawn.TryGetValue((step.Kind, step.Text, step.Rule), out var drawn) ? drawn : step;

    /// <summary>What a step rests on, with what rests on it where it is derived above.</summary>
    internal IEnumerable<TrailNode> Because(TrailNode step) =>
        step.IsDerivedAbove ? step.Because.Concat(Drawn(step).Because) : step.Because;

    /// <summary>Every step that a requirement rests on, each once, in the order in which they are drawn.</summary>
    internal IEnumerable<TrailNode> StepsOf(RequirementResult requirement)
    {
        var seen = new HashSet<TrailNode>(ReferenceEqualityComparer.Instance);
        var start = $"{requirement.Citations[0]}, {requirement.Title}: ";
        foreach (var step in _trail.Because.Where(step => step.Kind == TrailNodeKind.Requirement && step.Text.StartsWith(start, StringComparison.Ordinal)))
        {
            foreach (var below in Below(step, seen))
            {
                yield return below;
            }
        }
    }

    private IEnumerable<TrailNode> Below(TrailNode step, HashSet<TrailNode> seen) => seen.Add(step)
        ? Because(step).SelectMany(reason => Below(reason, seen)).Prepend(step)
        : [];

    private void Note(TrailNode step)
    {
        if (!step.IsDerivedAbove)
        {
            _drawn.TryAdd((step.Kind, step.Text, step.Rule), step);
        }

        foreach (var reason in step.Because)
        {
            Note(reason);
        }
    }
}
