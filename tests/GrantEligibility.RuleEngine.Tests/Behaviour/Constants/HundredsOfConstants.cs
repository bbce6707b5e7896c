using System.Globalization;
using System.Linq.Expressions;
using NRules;
using NRules.RuleModel;
using NRules.RuleModel.Builders;

namespace GrantEligibility.RuleEngine.Tests.Behaviour.Constants;

/// <summary>Hundreds of rules that differ in a constant, some with conditions before and after it, under groups and joined: the same answers as of a few.</summary>
public sealed class HundredsOfConstants
{
    private const int Rules = 200;

    private readonly HashSet<IMatch> _matches = [];

    [Test]
    public void Update_FromConstantToConstant_MovesBetweenRules([Values] bool listens)
    {
        var session = Session([.. Enumerable.Range(0, Rules).Select(Simple)]);
        var told = 0;
        if (listens)
        {
            session.Events.LhsExpressionEvaluatedEvent += (_, _) => told++;
        }

        var random = new Random(1);
        Form[] forms = [.. Enumerable.Range(0, 5).Select(i => new Form(Text(i)))];
        foreach (var form in forms)
        {
            Set(random, form);
            session.Insert(form);
        }

        for (var step = 0; step < 300; step++)
        {
            var form = forms[random.Next(forms.Length)];
            Set(random, form);
            session.Update(form);
            Assert.That(Now(), Is.EqualTo(forms.Where(f => f.Number < Rules).Select(f => $"{f.Number} {f}").Order(StringComparer.Ordinal)), $"Step {step}.");
        }

        session.RetractAll(forms);
        Assert.That(_matches, Is.Empty);
        Assert.That(told, Is.EqualTo(listens ? Rules * (5 + 300) : 0), "Every condition is told, once a fact and change.");
    }

    [Test]
    public void Conditions_BeforeAndAfterTheConstant_AreAsked()
    {
        IRuleDefinition Rule(int i)
        {
            Expression<Func<Form, bool>> number = f => f.Number == i;
            Expression<Func<Form, bool>> signed = f => f.Signed;
            Expression<Func<Form, bool>> text = f => f.Text == Text(i % 3);
            return Built.Rule(Text(i), Built.Pattern<Form>("f", (LambdaExpression[])((i % 3) switch
            {
                0 => [number, signed, text],
                1 => [signed, number, text],
                _ => [text, signed, number],
            })));
        }

        var session = Session([.. Enumerable.Range(0, Rules).Select(Rule)]);
        for (var number = 0; number < Rules + 5; number++)
        {
            for (var text = 0; text < 3; text++)
            {
                foreach (var signed in new[] { true, false })
                {
                    var form = new Form("f") { Number = number, Text = Text(text), Signed = signed };
                    session.Insert(form);
                    string[] expected = number < Rules && signed && number % 3 == text ? [$"{number} f"] : [];
                    Assert.That(Now(), Is.EqualTo(expected), $"{number} {text} {signed}");
                    session.Retract(form);
                }
            }
        }
    }

    [Test]
    public void Constants_UnderEveryElement_CountAsInPatterns()
    {
        // Each rule asks for its number in another place; all depend on whether there is such a form.
        IRuleDefinition Rule(int i)
        {
            var form = Built.Pattern<Form>("f", Built.Test<Form>(f => f.Number == i));
            return Built.Rule(Text(i), (i % 5) switch
            {
                0 => [form],
                1 => [Element.Exists(form)],
                2 => [Built.Pattern<Meter>("m"), Built.Pattern<Form>("f", Built.Test<Form>(f => f.Number == i), Built.Test<Form, Meter>((f, m) => f.Number != m.Reading))],
                3 => [Element.Not(Element.Not(form))],
                _ => [Element.Pattern(typeof(IEnumerable<Form>), "all", [Element.Condition((Expression<Func<IEnumerable<Form>, bool>>)(all => all.Any()))], Element.Collect(form))],
            });
        }

        var session = Session([.. Enumerable.Range(0, Rules).Select(Rule)]);
        session.Insert(new Meter("m") { Reading = -1 });
        var moving = new Form("moving") { Number = -1 };
        session.Insert(moving);
        for (var number = 0; number < Rules; number++)
        {
            moving.Number = number;
            session.Update(moving);
            Assert.That(_matches.Select(m => m.Rule.Name), Is.EqualTo(new[] { Text(number) }));
        }

        moving.Number = -1;
        session.Update(moving);
        Assert.That(_matches, Is.Empty);
    }

    [Test]
    public void Constants_PropertyChangedBehindTheEnginesBack_RetractsAllTheSame()
    {
        // A fact that changed without an update is still found where it was.
        var session = Session([.. Enumerable.Range(0, Rules).Select(Simple)]);
        var form = new Form("f") { Number = 3 };
        session.Insert(form);
        form.Number = 4;
        Assert.That(_matches.Single().Rule.Name, Is.EqualTo("3"), "Nobody told the engine.");
        session.Retract(form);
        Assert.That(_matches, Is.Empty);

        session.Insert(form);
        form.Number = 5;
        session.Update(form);
        Assert.That(_matches.Single().Rule.Name, Is.EqualTo("5"));
    }

    [Test]
    public void Constants_EqualInSeveralRules_FireInTheOrderTheRulesWereCompiled()
    {
        var session = RecordedSession.Of([.. Enumerable.Range(0, Rules).Select(i => Built.Rule($"{i}", Built.Pattern<Form>("f", Built.Test<Form>(f => f.Number == i % 10))))]);

        Assert.That(session.Insert(new Form("f") { Number = 7 }).Fire(), Is.EqualTo(Enumerable.Range(0, Rules / 10).Select(i => $"{(10 * i) + 7}: f")));
    }

    [Test]
    public void Constants_ReadFromAVariableThatChanges_AreReadWhenEvaluated()
    {
        // Rules made of expressions keep their closures; rule classes read variables once, when they are defined.
        var wanted = 1;
        var session = RecordedSession.Of(Built.Rule("r", Built.Pattern<Form>("f", Built.Test<Form>(f => f.Number == wanted))));
        session.Insert(new Form("one") { Number = 1 }, new Form("two") { Number = 2 });
        wanted = 2;

        Assert.That(session.Insert(new Form("three") { Number = 1 }, new Form("four") { Number = 2 }).Fire(), Is.EqualTo(new[] { "one", "four" }));
    }

    private static IRuleDefinition Simple(int i) => Built.Rule(Text(i), Built.Pattern<Form>("f", Built.Test<Form>(f => f.Number == i)));

    private static string Text(int i) => i.ToString(CultureInfo.InvariantCulture);

    private static void Set(Random random, Form form) => form.Number = random.Next(Rules + 20);

    private string[] Now() => [.. _matches.Select(m => $"{m.Rule.Name} {m.Facts.Single().Value}").Order(StringComparer.Ordinal)];

    private ISession Session(IRuleDefinition[] rules) => new RuleCompiler().Compile(rules).CreateSession(session =>
    {
        session.Events.ActivationCreatedEvent += (_, e) => _matches.Add(e.Match);
        session.Events.ActivationDeletedEvent += (_, e) => _matches.Remove(e.Match);
    });
}
