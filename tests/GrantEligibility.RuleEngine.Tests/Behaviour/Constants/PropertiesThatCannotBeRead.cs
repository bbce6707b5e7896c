using NRules;
using NRules.Diagnostics;
using NRules.RuleModel;
using NRules.RuleModel.Builders;

namespace GrantEligibility.RuleEngine.Tests.Behaviour.Constants;

/// <summary>Rules that compare a property with constants, where the property throws, counts its readers, or stands behind a null.</summary>
public sealed class PropertiesThatCannotBeRead
{
    private readonly Meter _meter = new("m") { Reading = 2 };
    private readonly Form _alone = new("alone");
    private readonly Form _annexed = new("annexed") { Annex = new Form("annex") { Number = 2 } };

    [Test]
    public void Insert_PropertyThrows_ThrowsOnceAndTellsOnce()
    {
        var session = Of(Readings(1, 2, 3));
        var failed = Failures(session.Session, isHandled: false);
        _meter.IsBroken = true;

        var thrown = Assert.Throws<RuleLhsExpressionEvaluationException>(() => session.Insert(_meter))!;
        Assert.That(thrown.InnerException!.Message, Is.EqualTo("m is broken."));
        Assert.That(failed, Has.Count.EqualTo(1));
        Assert.That(failed[0].Exception, Is.SameAs(thrown.InnerException));
        Assert.That(failed[0].Facts.Single().Value, Is.SameAs(_meter));

        // Repaired, it matches as if nothing had been.
        _meter.IsBroken = false;
        Assert.That(session.Insert(_meter).Fire(), Is.EqualTo(new[] { "2: m" }));
    }

    [Test]
    public void Insert_PropertyThrowsAndIsHandled_TellsOnceForEachCondition()
    {
        var session = Of(Readings(1, 2, 3));
        var failed = Failures(session.Session, isHandled: true);
        var evaluated = new List<LhsExpressionEventArgs>();
        session.Session.Events.LhsExpressionEvaluatedEvent += (_, e) => evaluated.Add(e);
        _meter.IsBroken = true;
        session.Insert(_meter);

        Assert.That(failed.SelectMany(e => e.Rules).Select(r => r.Name).Order(StringComparer.Ordinal), Is.EqualTo(new[] { "1", "2", "3" }));
        Assert.That(failed.Select(e => e.Expression).Distinct().Count(), Is.EqualTo(3), "Each tells its own expression.");
        Assert.That(evaluated.Select(e => e.Exception), Is.EqualTo(failed.Select(e => e.Exception)));
        Assert.That(session.Fire(), Is.Empty);

        _meter.IsBroken = false;
        Assert.That(session.Update(_meter).Fire(), Is.EqualTo(new[] { "2: m" }));
        _meter.IsBroken = true;
        Assert.That(session.Update(_meter).Fire(), Is.Empty);
    }

    [Test]
    public void Update_PropertyThrows_ThrowsOnceAndOtherFactsGoOn()
    {
        var other = new Meter("other") { Reading = 3 };
        var session = Of(Readings(1, 2, 3)).Insert(_meter, other);
        session.Fire();
        var failed = Failures(session.Session, isHandled: false);
        _meter.IsBroken = true;

        Assert.That(() => session.Update(_meter), Throws.InstanceOf<RuleLhsExpressionEvaluationException>());
        Assert.That(failed, Has.Count.EqualTo(1));
        Assert.That(session.Update(other).Fire(), Is.EqualTo(new[] { "3: other (updated)" }));
    }

    [Test]
    public void Insert_EarlierConditionFails_PropertyIsNotRead()
    {
        IRuleDefinition Rule(int reading) => Built.Rule(
            $"{reading}", Built.Pattern<Meter>("m", Built.Test<Meter>(m => m.Name == "read"), Built.Test<Meter>(m => m.Reading == reading)));
        var session = Of(Rule(1), Rule(2), Rule(3));
        _meter.IsBroken = true;
        session.Insert(_meter).Update(_meter);

        Assert.That(_meter.Reads, Is.Zero);
        Assert.That(session.Fire(), Is.Empty);
    }

    [Test]
    public void Insert_LaterConditionThrows_IsEvaluatedOnlyWhereThePropertyHasTheConstant()
    {
        IRuleDefinition Rule(string name) => Built.Rule(
            name, Built.Pattern<Meter>("m", Built.Test<Meter>(m => m.Name == name), Built.Test<Meter>(m => m.Reading == 2)));
        var session = Of(Rule("a"), Rule("m"), Rule("z"));
        _meter.IsBroken = true;
        var failed = Failures(session.Session, isHandled: true);
        session.Insert(_meter);

        Assert.That(failed, Has.Count.EqualTo(1), "The second condition is one test for all rules.");
        Assert.That(session.Insert(new Meter("b") { IsBroken = true }).Fire(), Is.Empty);
        Assert.That(failed, Has.Count.EqualTo(1), "No rule is named b, so that no rule reads it.");
    }

    [Test]
    public void Insert_ManyConstants_ReadsThePropertyAtLeastOnceAndNoOftenerThanTheyAre()
    {
        var session = Of(Readings([.. Enumerable.Range(0, 10)])).Insert(_meter);
        Assert.That(_meter.Reads, Is.InRange(1, 10));
        Assert.That(session.Fire(), Is.EqualTo(new[] { "2: m" }));

        var before = _meter.Reads;
        session.Update(_meter);
        Assert.That(_meter.Reads - before, Is.InRange(1, 10), "An update reads again.");
        before = _meter.Reads;
        session.Retract(_meter);
        Assert.That(_meter.Reads, Is.EqualTo(before), "A fact that goes is not asked.");
    }

    [Test]
    public void Insert_MemberBehindNull_ThrowsOnce()
    {
        var session = Of(Annexes(1, 2, 3));
        var failed = Failures(session.Session, isHandled: false);

        Assert.That(() => session.Insert(_alone), Throws.InstanceOf<RuleLhsExpressionEvaluationException>().With.InnerException.InstanceOf<NullReferenceException>());
        Assert.That(failed, Has.Count.EqualTo(1));
        Assert.That(session.Insert(_annexed).Fire(), Is.EqualTo(new[] { "2: annexed" }));
    }

    [Test]
    public void Insert_MemberBehindNullAndHandled_TellsEachConditionOnce()
    {
        var session = Of(Annexes(1, 2, 3));
        var failed = Failures(session.Session, isHandled: true);

        Assert.That(session.Insert(_alone, _annexed).Fire(), Is.EqualTo(new[] { "2: annexed" }));
        Assert.That(failed.SelectMany(e => e.Rules).Select(r => r.Name), Is.EquivalentTo(new[] { "1", "2", "3" }));
        Assert.That(failed.Select(e => e.Arguments.Single()), Is.All.SameAs(_alone));

        _alone.Annex = new Form("late") { Number = 3 };
        _annexed.Annex = null;
        Assert.That(session.Update(_alone, _annexed).Fire(), Is.EqualTo(new[] { "3: alone" }));
    }

    [Test]
    public void Insert_NullIsAskedFirst_ThrowsNothing()
    {
        IRuleDefinition Rule(int number) => Built.Rule(
            $"{number}", Built.Pattern<Form>("f", Built.Test<Form>(f => f.Annex != null), Built.Test<Form>(f => f.Annex!.Number == number)));
        var session = Of(Rule(1), Rule(2)).Insert(_alone, _annexed);

        Assert.That(session.Fire(), Is.EqualTo(new[] { "2: annexed" }));
        _annexed.Annex = null;
        _alone.Annex = new Form("late") { Number = 1 };
        Assert.That(session.Update(_alone, _annexed).Fire(), Is.EqualTo(new[] { "1: alone" }));
    }

    [Test]
    public void Insert_NullIsAskedLast_ThrowsStill()
    {
        IRuleDefinition Rule(int number) => Built.Rule(
            $"{number}", Built.Pattern<Form>("f", Built.Test<Form>(f => f.Annex!.Number == number), Built.Test<Form>(f => f.Annex != null)));

        Assert.That(() => Of(Rule(1), Rule(2)).Insert(_alone), Throws.InstanceOf<RuleLhsExpressionEvaluationException>());
    }

    [Test]
    public void Insert_ConstantsUnderNotAndQuery_ReadAsInPatterns()
    {
        var session = Of(
            Built.Rule("1", Element.Not(Built.Pattern<Meter>("m", Built.Test<Meter>(m => m.Reading == 1)))),
            Built.Rule("2", Element.Not(Built.Pattern<Meter>("m", Built.Test<Meter>(m => m.Reading == 2)))),
            Built.Rule("3", Element.Exists(Built.Pattern<Meter>("m", Built.Test<Meter>(m => m.Reading == 2)))));
        Assert.That(session.FireSorted(), Is.EqualTo(new[] { "1: ", "2: " }));
        Assert.That(session.Insert(_meter).Fire(), Is.EqualTo(new[] { "3: " }));
        _meter.Reading = 1;

        Assert.That(session.Update(_meter).Fire(), Is.EqualTo(new[] { "2: " }));
    }

    [Test]
    public void Conditions_ConstantsAndOthersOnOnePattern_AreAConjunction()
    {
        // Two properties, each with a constant, and a comparison: each rule picks another pair.
        IRuleDefinition Rule(int number, string text) => Built.Rule(
            $"{number}{text}",
            Built.Pattern<Form>("f", Built.Test<Form>(f => f.Number == number), Built.Test<Form>(f => f.Number < 9), Built.Test<Form>(f => f.Text == text)));
        int[] numbers = [1, 2, 9];
        string[] texts = ["a", "b"];
        var session = Of([.. numbers.SelectMany(n => texts.Select(t => Rule(n, t)))]);
        foreach (var number in numbers.Append(5))
        {
            foreach (var text in texts.Append("c"))
            {
                var form = new Form("f") { Number = number, Text = text };
                string[] expected = number < 9 && numbers.Contains(number) && texts.Contains(text) ? [$"{number}{text}: f"] : [];
                Assert.That(session.Insert(form).Fire(), Is.EqualTo(expected), $"{number}{text}");
                session.Retract(form);
            }
        }
    }

    [Test]
    public void Conditions_OneRuleWithTwoConstants_NeverMatches()
    {
        var session = Of(
            Built.Rule("both", Built.Pattern<Form>("f", Built.Test<Form>(f => f.Number == 1), Built.Test<Form>(f => f.Number == 2))),
            Built.Rule("same twice", Built.Pattern<Form>("f", Built.Test<Form>(f => f.Number == 1), Built.Test<Form>(f => f.Number == 1))));

        Assert.That(session.Insert(new Form("f") { Number = 1 }, new Form("g") { Number = 2 }).Fire(), Is.EqualTo(new[] { "same twice: f" }));
    }

    [Test]
    public void Conditions_ConstantsOnBaseAndDerivedType_AreAskedOfBoth()
    {
        var session = Of(
            Built.Rule("object", Built.Pattern<object>("o", Built.Test<object>(o => o.ToString() == "f"))),
            Built.Rule("form", Built.Pattern<Form>("f", Built.Test<Form>(f => f.Name == "f"))),
            Built.Rule("other", Built.Pattern<Form>("f", Built.Test<Form>(f => f.Name == "g"))));

        Assert.That(session.Insert(new Form("f"), new Meter("f")).FireSorted(), Is.EqualTo(new[] { "form: f", "object: f", "object: f" }));
    }

    [Test]
    public void Firing_RulesOfDifferentConstants_AreInTheOrderTheyWereCompiled()
    {
        IRuleDefinition Either(string name, int number) => Built.Rule(
            name,
            Built.Pattern<Form>("f", Built.Test<Form>(f => f.Number == number)));
        var session = Of(Either("c", 1), Either("x", 2), Either("a", 1), Either("b", 1), Built.Rule("any", Built.Pattern<Form>("f")));

        Assert.That(session.Insert(new Form("f") { Number = 1 }).Fire(), Is.EqualTo(new[] { "c: f", "a: f", "b: f", "any: f" }));
    }

    private static RecordedSession Of(params IRuleDefinition[] rules) => new(new RuleCompiler().Compile(rules).CreateSession(), namesRules: true);

    private static IRuleDefinition[] Readings(params int[] readings) =>
        [.. readings.Select(reading => Built.Rule($"{reading}", Built.Pattern<Meter>("m", Built.Test<Meter>(m => m.Reading == reading))))];

    private static IRuleDefinition[] Annexes(params int[] numbers) =>
        [.. numbers.Select(number => Built.Rule($"{number}", Built.Pattern<Form>("f", Built.Test<Form>(f => f.Annex!.Number == number))))];

    private static List<LhsExpressionErrorEventArgs> Failures(ISession session, bool isHandled)
    {
        var failures = new List<LhsExpressionErrorEventArgs>();
        session.Events.LhsExpressionFailedEvent += (_, e) =>
        {
            e.IsHandled = isHandled;
            failures.Add(e);
        };
        return failures;
    }
}
