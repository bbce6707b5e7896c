using System.Globalization;
using GrantEligibility.Explanations.Graphs;

namespace GrantEligibility.Html.Drawing;

/// <summary>
/// Lays a graph out in layers from left to right: each step in the layer after the last that rests on it, edges bent in the
/// layers they pass, crossings lessened by putting each vertex near the middle of its neighbours.
/// </summary>
internal sealed class LayeredLayout
{
    private const double BoxWidth = 208;
    private const double LayerGap = 46;
    private const double Gap = 14;
    private const double BendGap = 6;
    private const double Padding = 8;
    private const double LineHeight = 15;
    private const int LineLength = 27;
    private const int MostLines = 5;
    private const int Sweeps = 8;

    private readonly List<List<LayeredVertex>> _layers = [];
    private readonly List<List<LayeredVertex>> _edges = [];

    private LayeredLayout(IReadOnlyList<GraphStep> steps)
    {
        var layers = LayersOf(steps);
        var vertices = steps.ToDictionary(step => step.Id, step => Placed(step, layers[step.Id]), StringComparer.Ordinal);
        foreach (var step in steps)
        {
            foreach (var reason in step.RestsOn)
            {
                Join(vertices[step.Id], vertices[reason]);
            }
        }
    }

    /// <summary>Lays a graph out and places everything.</summary>
    internal static DrawnGraph Of(DerivationGraph graph)
    {
        var layout = new LayeredLayout(graph.Steps);
        layout.Order();
        layout.Place();
        return layout.Drawn();
    }

    /// <summary>The length of the longest way from the first step to each.</summary>
    private static Dictionary<string, int> LayersOf(IReadOnlyList<GraphStep> steps)
    {
        var byId = steps.ToDictionary(step => step.Id, StringComparer.Ordinal);
        var waiting = steps.ToDictionary(step => step.Id, _ => 0, StringComparer.Ordinal);
        foreach (var reason in steps.SelectMany(step => step.RestsOn))
        {
            waiting[reason]++;
        }

        var layers = steps.ToDictionary(step => step.Id, _ => 0, StringComparer.Ordinal);
        var ready = new Queue<GraphStep>(steps.Where(step => waiting[step.Id] == 0));
        while (ready.TryDequeue(out var step))
        {
            foreach (var reason in step.RestsOn)
            {
                layers[reason] = Math.Max(layers[reason], layers[step.Id] + 1);
                if (--waiting[reason] == 0)
                {
                    ready.Enqueue(byId[reason]);
                }
            }
        }

        return layers;
    }

    private LayeredVertex Placed(GraphStep step, int layer)
    {
        var lines = LinesOfText.Of(step.Text, LineLength, MostLines);
        return Added(new LayeredVertex(step, layer) { Lines = lines, Height = (lines.Count * LineHeight) + (2 * Padding) });
    }

    private LayeredVertex Added(LayeredVertex vertex)
    {
        while (_layers.Count <= vertex.Layer)
        {
            _layers.Add([]);
        }

        vertex.Order = _layers[vertex.Layer].Count;
        _layers[vertex.Layer].Add(vertex);
        return vertex;
    }

    private void Join(LayeredVertex from, LayeredVertex to)
    {
        var way = new List<LayeredVertex> { from };
        for (var layer = from.Layer + 1; layer <= to.Layer; layer++)
        {
            var next = layer == to.Layer ? to : Added(new LayeredVertex(null, layer));
            way[^1].Below.Add(next);
            next.Above.Add(way[^1]);
            way.Add(next);
        }

        _edges.Add(way);
    }

    private void Order()
    {
        for (var sweep = 0; sweep < Sweeps; sweep++)
        {
            var isDown = sweep % 2 == 0;
            foreach (var layer in isDown ? _layers : Enumerable.Reverse(_layers))
            {
                // The sort is stable, so that what stays level keeps its order.
                var ordered = layer.OrderBy(vertex => MeanOf(isDown ? vertex.Above : vertex.Below, v => v.Order, vertex.Order)).ToList();
                for (var i = 0; i < ordered.Count; i++)
                {
                    layer[i] = ordered[i];
                    ordered[i].Order = i;
                }
            }
        }
    }

    private void Place()
    {
        foreach (var layer in _layers)
        {
            Place(layer, vertex => vertex.Above);
        }

        // Back from the right, so that what several steps rest on draws them together.
        foreach (var layer in Enumerable.Reverse(_layers))
        {
            Place(layer, vertex => vertex.Below.Count > 0 ? vertex.Below : vertex.Above);
        }

        var top = _layers.SelectMany(layer => layer).Min(vertex => vertex.Y);
        foreach (var vertex in _layers.SelectMany(layer => layer))
        {
            vertex.Y = Math.Round(vertex.Y - top + 1, 1);
        }
    }

    /// <summary>Puts each vertex of a layer as near to the middle of its neighbours as those before it leave room for.</summary>
    private static void Place(List<LayeredVertex> layer, Func<LayeredVertex, List<LayeredVertex>> neighbours)
    {
        var bottom = double.NegativeInfinity;
        var moved = 0.0;
        foreach (var vertex in layer)
        {
            var wanted = MeanOf(neighbours(vertex), v => v.Middle, 0) - (vertex.Height / 2);
            vertex.Y = Math.Max(wanted, bottom + (vertex.Step is null ? BendGap : Gap));
            bottom = vertex.Y + vertex.Height;
            moved += vertex.Y - wanted;
        }

        // Boxes that pushed each other down stand around the place they wanted, not below it.
        foreach (var vertex in layer)
        {
            vertex.Y -= moved / layer.Count;
        }
    }

    private DrawnGraph Drawn()
    {
        var vertices = _layers.SelectMany(layer => layer).ToList();
        return new DrawnGraph(
            (_layers.Count * (BoxWidth + LayerGap)) - LayerGap + 2,
            vertices.Max(vertex => vertex.Y + vertex.Height) + 1,
            [.. vertices.Where(vertex => vertex.Step is not null).Select(Box)],
            [.. _edges.Select(Path)]);
    }

    private static DrawnNode Box(LayeredVertex vertex)
    {
        var x = Left(vertex);
        var lines = vertex.Lines.Select((line, i) => new DrawnLine(line, x + Padding, vertex.Y + Padding + ((i + 1) * LineHeight) - 4)).ToList();
        return new DrawnNode(Views.Anchors.Word(vertex.Step!.Kind), vertex.Step.Text, x, vertex.Y, BoxWidth, vertex.Height, lines);
    }

    private static string Path(List<LayeredVertex> way)
    {
        var path = new System.Text.StringBuilder();
        for (var i = 1; i < way.Count; i++)
        {
            var (x1, y1, x2, y2) = (Left(way[i - 1]) + BoxWidth, way[i - 1].Middle, Left(way[i]), way[i].Middle);
            var bend = (x1 + x2) / 2;
            path.Append(CultureInfo.InvariantCulture, $"{(i == 1 ? "M" : "L")}{x1:0.#} {y1:0.#}C{bend:0.#} {y1:0.#} {bend:0.#} {y2:0.#} {x2:0.#} {y2:0.#}");
        }

        return path.ToString();
    }

    private static double Left(LayeredVertex vertex) => 1 + (vertex.Layer * (BoxWidth + LayerGap));

    private static double MeanOf(List<LayeredVertex> neighbours, Func<LayeredVertex, double> value, double whereNone) =>
        neighbours.Count == 0 ? whereNone : neighbours.Average(value);
}
