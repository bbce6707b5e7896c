using System.Text;

namespace GrantEligibility.Explanations.Graphs;

/// <summary>Writes graphs as Mermaid flowcharts.</summary>
/// <remarks>Stable: equal graphs give equal text, with line feeds on every machine. Thread-safe. Labels are never taken for markup.</remarks>
public static class MermaidText
{
    private const int LongestLabel = 120;

    /// <summary>The derivation of a decision.</summary>
    /// <param name="graph">The graph.</param>
    /// <returns>The flowchart, ending with a line feed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="graph"/> is null.</exception>
    public static string Of(DerivationGraph graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var text = new StringBuilder("flowchart LR\n");
        foreach (var step in graph.Steps)
        {
            var (open, close) = Shape(step.Kind);
            text.Append("  ").Append(step.Id).Append(open).Append('"').Append(Label(step.Text)).Append('"').Append(close).Append('\n');
        }

        foreach (var step in graph.Steps)
        {
            foreach (var reason in step.RestsOn)
            {
                text.Append("  ").Append(step.Id).Append(" --> ").Append(reason).Append('\n');
            }
        }

        return text.ToString();
    }

    /// <summary>The rules of a regime.</summary>
    /// <param name="graph">The graph.</param>
    /// <returns>The flowchart, ending with a line feed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="graph"/> is null.</exception>
    public static string Of(RuleGraph graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var text = new StringBuilder("flowchart LR\n");
        foreach (var node in graph.Nodes)
        {
            var (open, close) = node.Kind switch
            {
                RuleNodeKind.Requirement => ("{{", "}}"),
                RuleNodeKind.SuppliedFact => ("[(", ")]"),
                _ => ("[", "]"),
            };
            text.Append("  ").Append(node.Id).Append(open).Append('"').Append(Label(node.Text)).Append('"').Append(close).Append('\n');
        }

        foreach (var node in graph.Nodes)
        {
            foreach (var edge in node.RestsOn)
            {
                text.Append("  ").Append(node.Id).Append(" -->|\"").Append(Label(string.Join(", ", edge.Facts))).Append("\"| ").Append(edge.Id).Append('\n');
            }
        }

        return text.ToString();
    }

    /// <summary>A text as a quoted label: shortened, with everything that Mermaid or HTML would read as markup as an entity.</summary>
    internal static string Label(string text)
    {
        var shown = Shortened(text);
        var label = new StringBuilder(shown.Length);
        foreach (var character in shown)
        {
            switch (character)
            {
                case '"' or '<' or '>' or '&' or '#' or ';' or '`' or '*' or '_' or '[' or ']' or '{' or '}' or '|' or '\\' or '%':
                    label.Append(PlainText.Of($"#{(int)character};"));
                    break;
                default:
                    label.Append(char.IsControl(character) ? ' ' : character);
                    break;
            }
        }

        return label.ToString();
    }

    private static string Shortened(string text)
    {
        if (text.Length <= LongestLabel)
        {
            return text;
        }

        // Half of a pair is no character.
        var end = char.IsHighSurrogate(text[LongestLabel - 2]) ? LongestLabel - 2 : LongestLabel - 1;
        return $"{text[..end].TrimEnd()}…";
    }

    private static (string Open, string Close) Shape(TrailNodeKind kind) => kind switch
    {
        TrailNodeKind.Decision => ("([", "])"),
        TrailNodeKind.Requirement => ("{{", "}}"),
        TrailNodeKind.SuppliedFact => ("[(", ")]"),
        TrailNodeKind.Absence => ("[/", "/]"),
        TrailNodeKind.Error => (">", "]"),
        _ => ("[", "]"),
    };
}
