using GrantEligibility.Explanations;
using GrantEligibility.Explanations.Graphs;

namespace GrantEligibility.Tests.Explanations.Graphs;

internal sealed class MermaidTextTests
{
    private static readonly TrailNode Shared = new() { Kind = TrailNodeKind.DerivedFact, Text = "gate", Rule = "Gate.Open" };

    [Test]
    public void Of_FactUsedTwice_IsOneNodeWithTwoEdges()
    {
        var trail = Decision(
            Finding("first", new TrailNode { Kind = TrailNodeKind.DerivedFact, Text = "gate", Rule = "Gate.Open", Because = [Supplied("agency")] }),
            Finding("second", Shared with { IsDerivedAbove = true }));

        Assert.That(MermaidText.Of(DerivationGraph.Of(trail)), Is.EqualTo(
            """
            flowchart LR
              n0(["answer"])
              n1["first"]
              n2["gate"]
              n3[("agency")]
              n4["second"]
              n0 --> n1
              n0 --> n4
              n1 --> n2
              n2 --> n3
              n4 --> n2

            """.ReplaceLineEndings("\n")));
    }

    [Test]
    public void Of_ConditionWithAFactBelow_LeavesTheConditionOutAndKeepsTheFact()
    {
        var condition = new TrailNode { Kind = TrailNodeKind.Condition, Text = "is open", Because = [Supplied("agency")] };

        var graph = DerivationGraph.Of(Decision(Finding("first", condition)));

        Assert.That(graph.Steps.Select(step => step.Text), Is.EqualTo(new[] { "answer", "first", "agency" }));
        Assert.That(graph.Steps[1].RestsOn, Is.EqualTo(new[] { "n2" }));
    }

    [TestCase("\"] --> x[\"", "#34;#93; --#62; x#91;#34;")]
    [TestCase("<script>alert(1)</script>", "#60;script#62;alert(1)#60;/script#62;")]
    [TestCase("#35; `**a**` {b} c_d 100%%", "#35;35#59; #96;#42;#42;a#42;#42;#96; #123;b#125; c#95;d 100#37;#37;")]
    [TestCase("two\nlines", "two lines")]
    public void Label_TextThatIsMarkup_IsEntities(string text, string expected) =>
        Assert.That(MermaidText.Label(text), Is.EqualTo(expected));

    [Test]
    public void Label_LongText_IsCutBetweenCharacters()
    {
        var label = MermaidText.Label(string.Concat(Enumerable.Repeat("\U0001F600", 90)));

        Assert.That(label, Is.EqualTo(string.Concat(Enumerable.Repeat("\U0001F600", 59)) + "…"));
    }

    private static TrailNode Decision(params TrailNode[] because) => new() { Kind = TrailNodeKind.Decision, Text = "answer", Because = because };

    private static TrailNode Finding(string text, TrailNode because) => new() { Kind = TrailNodeKind.Finding, Text = text, Rule = text, Because = [because] };

    private static TrailNode Supplied(string text) => new() { Kind = TrailNodeKind.SuppliedFact, Text = text };
}
