using GrantEligibility.Explanations.Graphs;

namespace GrantEligibility.Html.Drawing;

/// <summary>A vertex while a graph is laid out: a step, or a bend of an edge that passes a layer.</summary>
/// <param name="step">The step; null: a bend.</param>
/// <param name="layer">Its layer.</param>
internal sealed class LayeredVertex(GraphStep? step, int layer)
{
    internal GraphStep? Step => step;

    internal int Layer => layer;

    internal IReadOnlyList<string> Lines { get; init; } = [];

    internal List<LayeredVertex> Above { get; } = [];

    internal List<LayeredVertex> Below { get; } = [];

    /// <summary>Its place among the vertices of its layer.</summary>
    internal int Order { get; set; }

    /// <summary>Where its upper edge stands.</summary>
    internal double Y { get; set; }

    internal double Height { get; init; }

    internal double Middle => Y + (Height / 2);
}
