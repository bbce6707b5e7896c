using System.Xml.Linq;
using NRules;
using NRules.Diagnostics;
using NRules.Diagnostics.Dgml;
using NRules.Fluent.Dsl;

namespace GrantEligibility.RuleEngine.Tests.Behaviour.Observing;

public sealed class SchemaAndMetrics
{
    private readonly ISessionFactory _factory = RecordedSession.Compile(typeof(Reporting), typeof(Uncertified), typeof(Totals));

    [Test]
    public void GetSchema_OfFactoryAndSession_AreTheSameGraph()
    {
        var ofFactory = _factory.GetSchema();
        var ofSession = _factory.CreateSession().GetSchema();

        Assert.That(ofSession.Nodes.Select(n => (n.Id, n.NodeType)), Is.EquivalentTo(ofFactory.Nodes.Select(n => (n.Id, n.NodeType))));
        Assert.That(ofSession.Links, Has.Count.EqualTo(ofFactory.Links.Count));
    }

    [Test]
    public void GetSchema_HasANodeForEachRuleAndType()
    {
        var schema = _factory.GetSchema();

        Assert.That(schema.Nodes.Count(n => n.NodeType == NodeType.Root), Is.EqualTo(1));
        Assert.That(schema.Nodes.Count(n => n.NodeType == NodeType.Rule), Is.EqualTo(3));
        Assert.That(
            schema.Nodes.Where(n => n.NodeType == NodeType.Type).Select(n => n.OutputType),
            Is.EquivalentTo(new[] { typeof(Agency), typeof(Report), typeof(Certificate) }));
        Assert.That(schema.Nodes.Select(n => n.NodeType), Is.SupersetOf(new[] { NodeType.Join, NodeType.Not, NodeType.Aggregate, NodeType.Selection }));
        Assert.That(schema.Nodes.Select(n => n.Id), Is.Unique);
    }

    [Test]
    public void GetSchema_LinksJoinNodesOfTheGraph_AndEveryRuleIsReachable()
    {
        var schema = _factory.GetSchema();
        Assert.That(schema.Links.SelectMany(l => new[] { l.Source, l.Target }).Distinct(), Is.SubsetOf(schema.Nodes));

        var reached = schema.Nodes.Where(n => n.NodeType == NodeType.Root).ToHashSet();
        while (schema.Links.Where(l => reached.Contains(l.Source)).Aggregate(false, (grown, l) => reached.Add(l.Target) || grown))
        {
        }

        Assert.That(schema.Nodes.Where(n => n.NodeType == NodeType.Rule), Is.SubsetOf(reached));
    }

    [Test]
    public void GetSchema_SelectionNode_HoldsItsTestAndRules()
    {
        var selection = _factory.GetSchema().Nodes.First(n => n.NodeType == NodeType.Selection);

        Assert.That(selection.Expressions.Single().Value.ToString(), Does.Contain("Officers > 0"));
        Assert.That(selection.Rules.Select(r => r.Name.Split('+')[^1]), Is.EquivalentTo(new[] { "Reporting", "Uncertified" }));
    }

    [Test]
    public void Dgml_IsWellFormedAndNamesTheRules()
    {
        var document = XDocument.Parse(new DgmlWriter(_factory.GetSchema()).GetContents());
        var ns = document.Root!.Name.Namespace;

        Assert.That(document.Root.Name.LocalName, Is.EqualTo("DirectedGraph"));
        Assert.That(document.Descendants(ns + "Node").Count(), Is.GreaterThan(5));
        Assert.That(document.Descendants(ns + "Link").Count(), Is.GreaterThan(5));
        Assert.That(document.ToString(), Does.Contain("Reporting").And.Contain("Uncertified").And.Contain("Totals"));
    }

    [Test]
    public void Dgml_RuleFilter_LeavesOutOtherRules()
    {
        var writer = new DgmlWriter(_factory.GetSchema());
        writer.SetRuleFilter([typeof(Totals).FullName!]);

        Assert.That(writer.GetContents(), Does.Contain("Totals").And.Not.Contain("Uncertified"));
    }

    [Test]
    public void Dgml_Metrics_AreWrittenWithTheNodes()
    {
        var session = _factory.CreateSession();
        var writer = new DgmlWriter(_factory.GetSchema());
        var plain = writer.GetContents();
        writer.SetMetricsProvider(session.Metrics);

        Assert.That(writer.GetContents(), Has.Length.GreaterThan(plain.Length));
    }

    [Test]
    public void Dgml_ToFile_IsWhatGetContentsGives()
    {
        var file = Path.GetTempFileName();
        try
        {
            var writer = new DgmlWriter(_factory.GetSchema());
            writer.WriteAllText(file);

            Assert.That(File.ReadAllText(file), Is.EqualTo(writer.GetContents()));
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Test]
    public void Metrics_CountWhatPassesThroughANode()
    {
        var session = _factory.CreateSession();
        var metrics = session.Metrics;
        var type = _factory.GetSchema().Nodes.Single(n => n.NodeType == NodeType.Type && n.OutputType == typeof(Agency));
        var agency = new Agency("a") { Officers = 1 };
        session.InsertAll([agency, new Agency("b"), new Report("r", "a")]);
        session.Update(agency);
        session.Retract(agency);
        var node = metrics.FindByNodeId(type.Id)!;

        Assert.That(node.NodeId, Is.EqualTo(type.Id));
        Assert.That(node.InsertInputCount, Is.EqualTo(2));
        Assert.That(node.UpdateInputCount, Is.EqualTo(1));
        Assert.That(node.RetractInputCount, Is.EqualTo(1));
    }

    [Test]
    public void Metrics_BetaMemory_CountsTheMatchesBehindItsJoin()
    {
        var factory = RecordedSession.Compile(typeof(Reporting));
        var schema = factory.GetSchema();
        var memory = schema.Links.Single(l => l.Target.NodeType == NodeType.Rule).Source;
        var session = factory.CreateSession();
        var metrics = session.Metrics.FindByNodeId(memory.Id)!;
        var report = new Report("r", "a");
        session.InsertAll([new Agency("a") { Officers = 1 }, report, new Report("s", "a"), new Report("t", "b")]);
        session.Update(report);
        session.Retract(report);

        Assert.That(memory.NodeType, Is.EqualTo(NodeType.BetaMemory));
        Assert.That(schema.Links.Single(l => l.Target == memory).Source.NodeType, Is.EqualTo(NodeType.Join));
        Assert.That(metrics.ElementCount, Is.EqualTo(1));
        Assert.That((metrics.InsertInputCount, metrics.UpdateInputCount, metrics.RetractInputCount), Is.EqualTo((2, 1, 1)));
        Assert.That((metrics.InsertOutputCount, metrics.UpdateOutputCount, metrics.RetractOutputCount), Is.EqualTo((2, 1, 1)));
        Assert.That(metrics.InsertDurationMilliseconds + metrics.UpdateDurationMilliseconds + metrics.RetractDurationMilliseconds, Is.Zero);
        session.Metrics.Reset();
        Assert.That((metrics.InsertInputCount, metrics.ElementCount), Is.EqualTo((0, 1)));
    }

    [Test]
    public void Metrics_ElementCount_FollowsMemory()
    {
        var session = _factory.CreateSession();
        var memories = _factory.GetSchema().Nodes.Where(n => n.NodeType == NodeType.AlphaMemory && n.OutputType == typeof(Report)).Select(n => n.Id);
        var report = new Report("r", "a");
        session.InsertAll([report, new Report("s", "a")]);
        Assert.That(memories.Select(id => session.Metrics.FindByNodeId(id)!.ElementCount), Is.Not.Empty.And.All.EqualTo(2));
        session.Retract(report);

        Assert.That(memories.Select(id => session.Metrics.FindByNodeId(id)!.ElementCount), Is.All.EqualTo(1));
    }

    [Test]
    public void Metrics_Reset_StartsFromZero()
    {
        var session = _factory.CreateSession();
        session.Insert(new Agency("a") { Officers = 1 });
        Assert.That(session.Metrics.GetAll().Sum(m => m.InsertInputCount), Is.Positive);
        session.Metrics.Reset();

        Assert.That(session.Metrics.GetAll().Sum(m => m.InsertInputCount), Is.Zero);
    }

    private sealed class Reporting : Rule
    {
        public override void Define()
        {
            Agency agency = default!;
            Report report = default!;
            When().Match(() => agency, a => a.Officers > 0).Match(() => report, r => r.Agency == agency.Name);
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class Uncertified : Rule
    {
        public override void Define()
        {
            Agency agency = default!;
            When().Match(() => agency, a => a.Officers > 0).Not<Certificate>(c => c.Agency == agency.Name);
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class Totals : Rule
    {
        public override void Define()
        {
            IGrouping<string, Report> group = default!;
            When().Query(() => group, q => q.Match<Report>().GroupBy(r => r.Agency));
            Then().Do(ctx => ctx.Nothing());
        }
    }
}
