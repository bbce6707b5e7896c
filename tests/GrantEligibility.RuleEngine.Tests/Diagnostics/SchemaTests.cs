using System.Xml.Linq;
using GrantEligibility.RuleEngine.Tests.Network;
using NRules.Diagnostics;
using NRules.Diagnostics.Dgml;
using NRules.Fluent.Dsl;

namespace GrantEligibility.RuleEngine.Tests.Diagnostics;

[TestFixture]
public sealed class SchemaTests
{
    [Test]
    public void GetSchema_TwoRulesWithEqualPrefix_ShareItsNodes()
    {
        var schema = Rules.Compile(typeof(Pair), typeof(PairWithout)).GetSchema();

        Assert.Multiple(() =>
        {
            Assert.That(Count(schema, NodeType.Root), Is.EqualTo(1));
            Assert.That(Count(schema, NodeType.Type), Is.EqualTo(3));
            Assert.That(Count(schema, NodeType.Selection), Is.EqualTo(1));
            Assert.That(Count(schema, NodeType.AlphaMemory), Is.EqualTo(3));
            Assert.That(Count(schema, NodeType.Join), Is.EqualTo(3), "two shared, one under Not");
            Assert.That(Count(schema, NodeType.Not), Is.EqualTo(1));
            Assert.That(Count(schema, NodeType.BetaMemory), Is.EqualTo(4), "behind each join and the Not");
            Assert.That(Count(schema, NodeType.Rule), Is.EqualTo(2));
            Assert.That(schema.Nodes.Single(n => n.NodeType == NodeType.Selection).Rules.Count, Is.EqualTo(2));
            Assert.That(schema.Nodes.Select(n => n.Id), Is.Unique.And.Ordered);
        });
    }

    [Test]
    public void GetSchema_EveryNode_IsReachedFromTheRootOrTheEmptyTuple()
    {
        var schema = Rules.Compile(typeof(Pair), typeof(PairWithout)).GetSchema();
        var reached = new HashSet<ReteNode>(schema.Nodes.Where(n => n.NodeType is NodeType.Root or NodeType.Dummy));
        while (schema.Links.FirstOrDefault(l => reached.Contains(l.Source) && !reached.Contains(l.Target)) is { } link)
        {
            reached.Add(link.Target);
        }

        Assert.Multiple(() =>
        {
            Assert.That(reached, Has.Count.EqualTo(schema.Nodes.Count));
            Assert.That(HasCycle(schema), Is.False);
        });
    }

    [Test]
    public void Conditions_CapturedValues_AreSharedWhenEqual()
    {
        var equal = new[] { new AboveLimit(1), new AboveLimit(1) };
        var different = new[] { new AboveLimit(1), new AboveLimit(2) };

        Assert.Multiple(() =>
        {
            Assert.That(Selections(equal), Is.EqualTo(1));
            Assert.That(Selections(different), Is.EqualTo(2));
        });
    }

    [Test]
    public void Metrics_AfterChanges_CountWhatPassedThroughEachNode()
    {
        var session = Rules.Session(typeof(Pair));
        session.InsertAll([new Left(1) { Number = 1 }, new Left(2), new Right(1), new Right(2)]);
        var schema = session.GetSchema();

        var memory = Metrics(NodeType.AlphaMemory, typeof(Left));
        var rule = Metrics(NodeType.Rule, null);

        Assert.Multiple(() =>
        {
            Assert.That(session.Metrics.GetAll().Select(m => m.NodeId), Is.EqualTo(schema.Nodes.Select(n => n.Id)));
            Assert.That(session.Metrics.FindByNodeId(-1), Is.Null);
            Assert.That(memory.ElementCount, Is.EqualTo(1));
            Assert.That(memory.InsertInputCount, Is.EqualTo(1));
            Assert.That(rule.ElementCount, Is.EqualTo(2));
            Assert.That(rule.InsertInputCount, Is.EqualTo(2));
        });
        session.Metrics.Reset();
        Assert.That(rule.InsertInputCount, Is.Zero);
        Assert.That(rule.ElementCount, Is.EqualTo(2));

        INodeMetrics Metrics(NodeType type, Type? output)
            => session.Metrics.FindByNodeId(schema.Nodes.First(n => n.NodeType == type && n.OutputType == output).Id)!;
    }

    [Test]
    public void Dgml_WithFilterAndMetrics_IsADirectedGraph()
    {
        var session = Rules.Session(typeof(Pair), typeof(PairWithout));
        var writer = new DgmlWriter(session.GetSchema());
        var whole = XDocument.Parse(writer.GetContents());
        writer.SetRuleFilter(["pair"]);
        writer.SetMetricsProvider(session.Metrics);
        var part = XDocument.Parse(writer.GetContents());

        Assert.Multiple(() =>
        {
            Assert.That(whole.Root!.Name.LocalName, Is.EqualTo("DirectedGraph"));
            Assert.That(Labels(whole), Does.Contain("pair").And.Contain("pair without"));
            Assert.That(Labels(part), Does.Contain("pair").And.No.Contain("pair without"));
            Assert.That(Elements(part, "Node").Select(n => n.Attribute("InsertInputCount")), Has.None.Null);
            Assert.That(Elements(part, "Link"), Is.Not.Empty);
        });
    }

    private static bool HasCycle(ReteGraph schema)
    {
        var links = schema.Links.ToList();
        while (links.RemoveAll(l => links.TrueForAll(other => other.Target != l.Source)) > 0)
        {
        }

        return links.Count > 0;
    }

    private static int Selections(AboveLimit[] rules)
    {
        var factory = new NRules.Fluent.RuleDefinitionFactory();
        return Count(new NRules.RuleCompiler().Compile(factory.Create(rules)).GetSchema(), NodeType.Selection);
    }

    private static int Count(ReteGraph schema, NodeType type) => schema.Nodes.Count(n => n.NodeType == type);

    private static IEnumerable<XElement> Elements(XDocument document, string name) => document.Descendants().Where(e => e.Name.LocalName == name);

    private static IEnumerable<string> Labels(XDocument document) => Elements(document, "Node").Select(n => n.Attribute("Label")!.Value);

    [Name("pair")]
    private sealed class Pair : Rule
    {
        public override void Define()
        {
            Left left = default!;
            Right right = default!;
            When().Match(() => left, l => l.Number > 0).Match(() => right, r => r.Number < left.Number);
            Then().Do(_ => right.ToString());
        }
    }

    [Name("pair without")]
    private sealed class PairWithout : Rule
    {
        public override void Define()
        {
            Left first = default!;
            Right second = default!;
            When().Match(() => first, x => x.Number > 0).Match(() => second, x => x.Number < first.Number).Not<Third>();
            Then().Do(_ => second.ToString());
        }
    }

    private sealed class AboveLimit(int limit) : Rule
    {
        public override void Define()
        {
            var above = limit;
            Left left = default!;
            When().Match(() => left, l => l.Number > above);
            Then().Do(_ => left.ToString());
        }
    }
}
