using System.Globalization;
using NRules;
using NRules.Diagnostics;
using NRules.RuleModel;
using Condition = System.Linq.Expressions.Expression<System.Func<GrantEligibility.RuleEngine.Tests.Behaviour.Constants.Form, bool>>;

namespace GrantEligibility.RuleEngine.Tests.Behaviour.Constants;

/// <summary>
/// Many rules, each with one condition <c>form.P == constant</c> on the same property: however the engine finds those that hold, they are those for which the condition, evaluated, is true.
/// </summary>
[TestFixtureSource(nameof(Subjects))]
public sealed class ManyConstantsOnOneProperty(ManyConstantsOnOneProperty.Subject subject)
{
    private static readonly Guid Known = new("6f9619ff-8b86-d011-b42d-00c04fc964ff");
    private static readonly Plain Shared = new(1);

    public static IEnumerable<Subject> Subjects()
    {
        var seven = 7;
        var later = new { Number = 8, Nothing = (string?)null, Monday = DayOfWeek.Monday, Filed = new DateOnly(2020, 10, 28) };
        var outside = new { Small = 70_000, Tiny = 300, Unsigned = -1L, Rate = double.NaN, Weight = float.NaN };
        yield return new Subject(
            "int",
            [f => f.Number == 0, f => f.Number == 1, f => 1 == f.Number, f => f.Number == -1, f => f.Number == seven, f => f.Number == later.Number, f => f.Number == int.MaxValue, f => f.Number == 1L, f => f.Number == 1.0, f => f.Number.Equals(1), f => f.Number != 1, f => f.Number > 1],
            [.. Forms([0, 1, 7, 8, -1, int.MaxValue, int.MinValue], (f, v) => f.Number = v)]);
        yield return new Subject(
            "nullable int",
            [f => f.Count == null, f => null == f.Count, f => f.Count == 0, f => f.Count == 1, f => f.Count == seven, f => f.Count != null, f => f.Count != 1, f => f.Count.HasValue, f => f.Count.GetValueOrDefault() == 0],
            [.. Forms([null, 0, 1, 7, 2], (Form f, int? v) => f.Count = v)]);
        yield return new Subject(
            "smaller and larger integers",
            [f => f.Large == 1, f => f.Large == long.MaxValue, f => f.Small == 1, f => f.Small == outside.Small, f => f.Tiny == 1, f => f.Tiny == outside.Tiny, f => f.Unsigned == 1, f => f.Unsigned == outside.Unsigned, f => f.Unsigned == uint.MaxValue, f => f.Large == seven],
            [.. Forms([0, 1, 7, -1], (f, v) => (f.Large, f.Small, f.Tiny, f.Unsigned) = (v, (short)v, unchecked((byte)v), unchecked((uint)v))), .. Forms([long.MaxValue], (f, v) => f.Large = v)]);
        yield return new Subject(
            "string",
            [f => f.Text == "a", f => "a" == f.Text, f => f.Text == "A", f => f.Text == "", f => f.Text == null, f => f.Text == later.Nothing, f => f.Text == "stra\u00DFe", f => f.Text == "strasse", f => f.Text == "\u00E9", f => f.Text == "e\u0301", f => string.Equals(f.Text, "a"), f => string.Equals(f.Text, "a", StringComparison.OrdinalIgnoreCase), f => f.Text != "a", f => f.Text == string.Concat("a", "b")],
            [.. Forms([null, "", "a", "A", "ab", new string(['a']), "stra\u00DFe", "strasse", "\u00E9", "e\u0301"], (Form f, string? v) => f.Text = v)]);
        yield return new Subject(
            "enum",
            [f => f.Day == DayOfWeek.Sunday, f => f.Day == DayOfWeek.Monday, f => DayOfWeek.Monday == f.Day, f => f.Day == later.Monday, f => f.Day == (DayOfWeek)99, f => (int)f.Day == 1, f => f.Day.Equals(DayOfWeek.Monday), f => f.Day != DayOfWeek.Monday],
            [.. Forms([DayOfWeek.Sunday, DayOfWeek.Monday, DayOfWeek.Saturday, (DayOfWeek)99], (f, v) => f.Day = v)]);
        yield return new Subject(
            "nullable enum",
            [f => f.Closed == null, f => f.Closed == DayOfWeek.Sunday, f => f.Closed == DayOfWeek.Monday, f => DayOfWeek.Monday == f.Closed, f => f.Closed == later.Monday, f => f.Closed != DayOfWeek.Monday, f => f.Closed != null],
            [.. Forms([null, DayOfWeek.Sunday, DayOfWeek.Monday, DayOfWeek.Friday], (Form f, DayOfWeek? v) => f.Closed = v)]);
        yield return new Subject(
            "dates and times",
            [f => f.Filed == new DateOnly(2020, 10, 28), f => f.Filed == later.Filed, f => f.Filed == default, f => f.Answered == null, f => f.Answered == new DateOnly(2020, 10, 28), f => f.Answered == later.Filed, f => f.Read == new DateTime(2020, 10, 28, 0, 0, 0, DateTimeKind.Utc), f => f.Stamped == new DateTimeOffset(2020, 10, 28, 2, 0, 0, TimeSpan.FromHours(2)), f => f.Took == TimeSpan.FromMinutes(60), f => f.Took == TimeSpan.Zero],
            [
                new Form("none"),
                new Form("filed") { Filed = new DateOnly(2020, 10, 28), Answered = new DateOnly(2020, 10, 29) },
                new Form("answered") { Answered = new DateOnly(2020, 10, 28) },
                new Form("local") { Read = new DateTime(2020, 10, 28, 0, 0, 0, DateTimeKind.Local) },
                new Form("another offset") { Stamped = new DateTimeOffset(2020, 10, 28, 0, 0, 0, TimeSpan.Zero), Took = TimeSpan.FromHours(1) },
            ]);
        yield return new Subject(
            "bool, char and identifier",
            [f => f.Signed == true, f => f.Signed, f => !f.Signed, f => f.Signed == false, f => false == f.Signed, f => f.Sealed == null, f => f.Sealed == true, f => f.Sealed == false, f => f.Letter == 'a', f => f.Letter == 'A', f => f.Letter == '\0', f => f.Letter == 97, f => f.Id == Known, f => f.Id == Guid.Empty],
            [
                new Form("none"),
                new Form("signed") { Signed = true, Sealed = true, Letter = 'a' },
                new Form("unsealed") { Sealed = false, Letter = 'A', Id = Known },
            ]);
        yield return new Subject(
            "floating point",
            [f => f.Rate == outside.Rate, f => f.Rate != outside.Rate, f => f.Rate.Equals(double.NaN), f => f.Rate == 0.0, f => f.Rate == -0.0, f => f.Rate == 0.1, f => f.Rate == 1, f => f.Share == null, f => f.Share == outside.Rate, f => f.Share == 0.0, f => f.Weight == outside.Weight, f => f.Weight == 0f, f => f.Weight == 0.1, f => f.Weight == 0.1f, f => f.Weight == 1],
            [.. Forms([0.0, -0.0, double.NaN, 0.1, 1.0, double.PositiveInfinity], (f, v) => (f.Rate, f.Share, f.Weight) = (v, v, (float)v)), new Form("no share")]);
        yield return new Subject(
            "decimal",
            [f => f.Sum == 1m, f => f.Sum == 1.00m, f => f.Sum == 0m, f => f.Sum == 1, f => 1m == f.Sum, f => f.Sum.Equals(1m)],
            [.. Forms([0m, 1m, 1.0m, 1.000m, 1.1m], (f, v) => f.Sum = v)]);
        yield return new Subject(
            "object",
            [f => f.Anything == null, f => f.Anything == (object)"a", f => f.Anything == (object)Shared, f => Equals(f.Anything, 1), f => Equals(f.Anything, "a"), f => Equals(f.Anything, Shared), f => f.Kind == typeof(int), f => f.Kind == typeof(Form), f => f.Kind == null],
            [.. Forms([null, 1, 1L, "a", new string(['a']), Shared, new Plain(1)], (Form f, object? v) => (f.Anything, f.Kind) = (v, v?.GetType()))]);
        yield return new Subject(
            "types with operators of their own",
            [f => f.Folded == new Folded("a"), f => f.Folded == new Folded("A"), f => f.Folded.Equals(new Folded("a")), f => f.Word == new Word("a"), f => f.Word == new Word("b"), f => f.Word == null, f => Equals(f.Word, new Word("a")), f => f.Plain == Shared, f => Equals(f.Plain, Shared), f => f.Plain == null],
            [
                new Form("lower") { Folded = new Folded("a"), Word = new Word("a"), Plain = Shared },
                new Form("upper") { Folded = new Folded("A"), Word = new Word("b"), Plain = new Plain(1) },
                new Form("longer") { Folded = new Folded("bc"), Word = new Word("bc"), Plain = new Plain(2) },
                new Form("none"),
            ]);
        yield return new Subject(
            "nested member",
            [f => f.Annex != null && f.Annex.Number == 1, f => f.Annex != null && f.Annex.Number == 2, f => f.Annex == null, f => f.Text!.Length == 1, f => f.Filed.Year == 2020, f => f.Filed.Year == 1, f => f.Name.Length == 4],
            [
                new Form("none") { Text = "" },
                new Form("one") { Text = "x", Annex = new Form("annex") { Number = 1 } },
                new Form("two") { Text = "yy", Annex = new Form("annex") { Number = 2 }, Filed = new DateOnly(2020, 1, 1) },
            ]);
    }

    [Test]
    public void Insert_EachValue_MatchesTheRulesWhoseConditionsHold()
    {
        var matches = new Matches(subject);
        foreach (var value in subject.Values)
        {
            matches.Session.Insert(value);
        }

        Assert.That(matches.Now(), Is.EqualTo(subject.Expected([.. subject.Values.Select(v => (v.Name, v))])));
        Assert.That(matches.Session.Fire(), Is.EqualTo(matches.Now().Length));
    }

    [Test]
    public void Update_FromEachValueToEach_MovesBetweenTheRules()
    {
        foreach (var before in subject.Values)
        {
            foreach (var after in subject.Values)
            {
                var matches = new Matches(subject);
                var form = new Form("moving");
                Copy(before, form);
                matches.Session.Insert(form);
                Assert.That(matches.Now(), Is.EqualTo(subject.Expected(("moving", form))), $"Inserted as {before}.");
                matches.Session.Fire();
                matches.Updated.Clear();

                var held = matches.Now();
                Copy(after, form);
                matches.Session.Update(form);
                Assert.That(matches.Now(), Is.EqualTo(subject.Expected(("moving", form))), $"Updated from {before} to {after}.");
                Assert.That(matches.Updated.Order(StringComparer.Ordinal), Is.EqualTo(held.Intersect(matches.Now())), $"What still matched from {before} to {after}.");

                matches.Session.Retract(form);
                Assert.That(matches.Now(), Is.Empty, $"Retracted after the update from {before} to {after}.");
            }
        }
    }

    [Test]
    public void Insert_Listened_TellsEveryConditionOnceWithItsResult()
    {
        var matches = new Matches(subject);
        var told = new List<string>();
        matches.Session.Events.LhsExpressionEvaluatedEvent += (_, e) =>
            told.AddRange(e.Rules.Select(r => $"{r.Name} {e.Facts.Single().Value} {e.Arguments.Single()} {e.Result}"));
        foreach (var value in subject.Values)
        {
            told.Clear();
            matches.Session.Insert(value);

            Assert.That(told.Order(StringComparer.Ordinal), Is.EqualTo(subject.Told(value)), $"Inserted {value}.");

            told.Clear();
            matches.Session.Update(value);
            Assert.That(told.Order(StringComparer.Ordinal), Is.EqualTo(subject.Told(value)), $"Updated {value}.");
        }
    }

    [Test]
    public void Metrics_AfterInsertUpdateAndRetract_CountEveryConditionAsEvaluated()
    {
        var matches = new Matches(subject);
        _ = matches.Session.Metrics.GetAll();
        foreach (var value in subject.Values)
        {
            matches.Session.Insert(value);
            matches.Session.Update(value);
        }

        Assert.That(Selections(matches.Session).Select(m => (m.InsertInputCount, m.UpdateInputCount)).Distinct(), Is.EqualTo(new[] { (subject.Values.Count, subject.Values.Count) }));
        foreach (var node in matches.Session.GetSchema().Nodes.Where(n => n.NodeType == NodeType.Selection))
        {
            var holds = ((Condition)node.Expressions.Single().Value).Compile();
            var held = subject.Values.Count(holds);
            var metrics = matches.Session.Metrics.FindByNodeId(node.Id)!;
            Assert.That((metrics.InsertOutputCount, metrics.UpdateOutputCount), Is.EqualTo((held, held)), $"{node.Expressions.Single().Value}");
        }
    }

    [Test]
    public void Conditions_AfterAnotherThatFails_AreNotEvaluated()
    {
        var matches = new Matches(subject, f => f.Name == "nobody");
        var told = 0;
        matches.Session.Events.LhsExpressionEvaluatedEvent += (_, _) => told++;
        foreach (var value in subject.Values)
        {
            matches.Session.Insert(value);
        }

        Assert.That(told, Is.EqualTo(subject.Values.Count), "Only the name was asked, once a fact.");
        Assert.That(matches.Now(), Is.Empty);
    }

    private static IEnumerable<Form> Forms<T>(IEnumerable<T> values, Action<Form, T> set)
    {
        foreach (var (i, value) in values.Index())
        {
            var form = new Form(string.Create(CultureInfo.InvariantCulture, $"{i}:{value}"));
            set(form, value);
            yield return form;
        }
    }

    private static IEnumerable<INodeMetrics> Selections(ISession session) =>
        session.GetSchema().Nodes.Where(n => n.NodeType == NodeType.Selection).Select(n => session.Metrics.FindByNodeId(n.Id)!);

    private static void Copy(Form from, Form to)
    {
        foreach (var property in typeof(Form).GetProperties().Where(p => p.CanWrite))
        {
            property.SetValue(to, property.GetValue(from));
        }
    }

    /// <summary>Conditions on one property, and facts with its values.</summary>
    public sealed class Subject(string name, Condition[] conditions, IReadOnlyList<Form> values)
    {
        private readonly Func<Form, bool>[] _holds = [.. conditions.Select(c => c.Compile())];

        public IReadOnlyList<Form> Values { get; } = values;

        public string[] Expected(params (string Name, Form Form)[] forms) =>
            [.. forms.SelectMany(f => Enumerable.Range(0, conditions.Length).Where(i => _holds[i](f.Form)).Select(i => $"{Rule(i)} {f.Name}")).Order(StringComparer.Ordinal)];

        public string[] Told(Form form) => [.. Enumerable.Range(0, conditions.Length).Select(i => $"{Rule(i)} {form} {form} {_holds[i](form)}").Order(StringComparer.Ordinal)];

        public IEnumerable<IRuleDefinition> Rules(Condition[] before) =>
            conditions.Select((condition, i) => Built.Rule(Rule(i), Built.Pattern<Form>("f", [.. before, condition])));

        public override string ToString() => name;

        private string Rule(int i) => $"{i}: {conditions[i].Body}";
    }

    /// <summary>The matches that there are, as the events tell.</summary>
    private sealed class Matches
    {
        private readonly HashSet<IMatch> _now = [];

        public Matches(Subject subject, params Condition[] before)
        {
            Session = new RuleCompiler().Compile(subject.Rules(before)).CreateSession();
            Session.Events.ActivationCreatedEvent += (_, e) => _now.Add(e.Match);
            Session.Events.ActivationUpdatedEvent += (_, e) => Updated.Add(Text(e.Match));
            Session.Events.ActivationDeletedEvent += (_, e) => _now.Remove(e.Match);
        }

        public ISession Session { get; }

        public List<string> Updated { get; } = [];

        public string[] Now() => [.. _now.Select(Text).Order(StringComparer.Ordinal)];

        private static string Text(IMatch match) => $"{match.Rule.Name} {match.Facts.Single().Value}";
    }
}
