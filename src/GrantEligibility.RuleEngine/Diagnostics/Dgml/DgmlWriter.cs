using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace NRules.Diagnostics.Dgml;

/// <summary>Writes a network as Directed Graph Markup Language, which graph viewers show. Not safe for use by several threads.</summary>
public class DgmlWriter
{
    private static readonly XNamespace Dgml = "http://schemas.microsoft.com/vs/2009/dgml";

    private readonly ReteGraph _schema;
    private HashSet<string>? _ruleNames;
    private IMetricsProvider? _metrics;

    /// <summary>Makes a writer.</summary>
    /// <param name="schema">The network.</param>
    public DgmlWriter(ReteGraph schema)
    {
        ArgumentNullException.ThrowIfNull(schema);
        _schema = schema;
    }

    /// <summary>Limits what is written to the nodes of some rules.</summary>
    /// <param name="ruleNames">The names of the rules; null for all rules.</param>
    public void SetRuleFilter(IEnumerable<string>? ruleNames) => _ruleNames = ruleNames is null ? null : [.. ruleNames];

    /// <summary>Adds to each node what passed through it in a session.</summary>
    /// <param name="metricsProvider">The metrics of the session; null for none.</param>
    public void SetMetricsProvider(IMetricsProvider? metricsProvider) => _metrics = metricsProvider;

    /// <summary>Writes a file.</summary>
    /// <param name="fileName">The path. A file that is there is replaced.</param>
    public void WriteAllText(string fileName) => File.WriteAllText(fileName, GetContents());

    /// <summary>Writes to an XML writer.</summary>
    /// <param name="writer">The writer. It stays open.</param>
    public void WriteXml(XmlWriter writer) => Document().WriteTo(writer);

    /// <summary>The document as text.</summary>
    public string GetContents()
    {
        var text = new StringBuilder();
        using (var writer = XmlWriter.Create(text, new XmlWriterSettings { Indent = true, OmitXmlDeclaration = true }))
        {
            WriteXml(writer);
        }

        return text.ToString();
    }

    private XDocument Document()
    {
        var nodes = _schema.Nodes.Where(IsShown).ToArray();
        var links = _schema.Links.Where(link => nodes.Contains(link.Source) && nodes.Contains(link.Target));
        return new XDocument(new XElement(
            Dgml + "DirectedGraph",
            new XAttribute("Title", "Rules"),
            new XElement(Dgml + "Nodes", nodes.Select(Node)),
            new XElement(Dgml + "Links", links.Select(Link)),
            new XElement(Dgml + "Categories", nodes.Select(node => node.NodeType).Distinct().Select(Category))));
    }

    // Where facts come in belongs to every rule.
    private bool IsShown(ReteNode node)
        => _ruleNames is null || node.NodeType == NodeType.Root || node.Rules.Any(rule => _ruleNames.Contains(rule.Name));

    private XElement Node(ReteNode node)
        => new(
            Dgml + "Node",
            new XAttribute("Id", Id(node)),
            new XAttribute("Category", node.NodeType),
            new XAttribute("Label", Label(node)),
            node.Properties.Select(property => new XAttribute(XmlConvert.EncodeLocalName(property.Key), Text(property.Value))),
            Metrics(node));

    private static XElement Link(ReteLink link)
        => new(Dgml + "Link", new XAttribute("Source", Id(link.Source)), new XAttribute("Target", Id(link.Target)));

    private static XElement Category(NodeType type) => new(Dgml + "Category", new XAttribute("Id", type));

    private IEnumerable<XAttribute> Metrics(ReteNode node)
    {
        if (_metrics?.FindByNodeId(node.Id) is not { } metrics)
        {
            yield break;
        }

        if (metrics.ElementCount is { } count)
        {
            yield return new XAttribute("ElementCount", count);
        }

        yield return new XAttribute("InsertInputCount", metrics.InsertInputCount);
        yield return new XAttribute("UpdateInputCount", metrics.UpdateInputCount);
        yield return new XAttribute("RetractInputCount", metrics.RetractInputCount);
        yield return new XAttribute("InsertOutputCount", metrics.InsertOutputCount);
        yield return new XAttribute("UpdateOutputCount", metrics.UpdateOutputCount);
        yield return new XAttribute("RetractOutputCount", metrics.RetractOutputCount);
        yield return new XAttribute("InsertDurationMilliseconds", metrics.InsertDurationMilliseconds);
        yield return new XAttribute("UpdateDurationMilliseconds", metrics.UpdateDurationMilliseconds);
        yield return new XAttribute("RetractDurationMilliseconds", metrics.RetractDurationMilliseconds);
    }

    private static string Id(ReteNode node) => node.Id.ToString(CultureInfo.InvariantCulture);

    private static string Label(ReteNode node)
        => string.Join(
            Environment.NewLine,
            [
                node.NodeType == NodeType.Rule ? node.Rules.First().Name : node.NodeType.ToString(),
                .. node.OutputType is null ? [] : (string[])[node.OutputType.Name],
                .. node.Expressions.Select(expression => $"{expression.Key}: {expression.Value}"),
            ]);

    private static string Text(object value) => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
}
