namespace GrantEligibility.Explanations.Graphs;

/// <summary>
/// A derivation as a graph: each conclusion and each supplied fact once, however often it is used. Conditions are left to
/// the trail, since they stand on an edge and not beside the facts.
/// </summary>
/// <remarks>Immutable and shareable between threads.</remarks>
public sealed class DerivationGraph
{
    private readonly List<GraphStep> _steps = [];
    private readonly Dictionary<(TrailNodeKind Kind, string Text, string? Rule), int> _numbers = [];
    private readonly TrailGraph _trail;

    private DerivationGraph(TrailNode trail)
    {
        _trail = new TrailGraph(trail);
        Add(trail);
    }

    /// <summary>The nodes; the first is the decision, and every node is reached from it.</summary>
    public IReadOnlyList<GraphStep> Steps => _steps;

    /// <summary>The graph of a trail.</summary>
    /// <param name="trail">The trail of a decision.</param>
    /// <returns>The graph.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="trail"/> is null.</exception>
    public static DerivationGraph Of(TrailNode trail)
    {
        ArgumentNullException.ThrowIfNull(trail);
        return new DerivationGraph(trail);
    }

    private string Add(TrailNode reached)
    {
        var step = _trail.Drawn(reached);
        var key = (step.Kind, step.Text, step.Rule);
        if (_numbers.TryGetValue(key, out var number))
        {
            return _steps[number].Id;
        }

        number = _steps.Count;
        _numbers[key] = number;
        var id = PlainText.Of($"n{number}");
        _steps.Add(new GraphStep(id, step.Kind, step.Text, []));
        var restsOn = Facts(step).Select(Add).Distinct(StringComparer.Ordinal).ToArray();
        _steps[number] = _steps[number] with { RestsOn = restsOn };
        return id;
    }

    /// <summary>What a step rests on without its conditions, but with the facts that stand below them.</summary>
    private static IEnumerable<TrailNode> Facts(TrailNode step) =>
        step.Because.SelectMany(reason => reason.Kind == TrailNodeKind.Condition ? Facts(reason) : [reason]);
}
