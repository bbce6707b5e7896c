using System.Linq.Expressions;
using NRules;
using NRules.RuleModel;
using NRules.RuleModel.Builders;

namespace GrantEligibility.RuleEngine.Tests.Behaviour.Defining;

/// <summary>One condition at a time, each true of one agency: as a condition, negated, in a join, and in binding, filter and action.</summary>
[TestFixtureSource(nameof(Conditions))]
public sealed class ConditionsOfEveryForm(Expression<Func<Agency, bool>> condition)
{
    private static readonly int s_three = 3;
    private readonly Agency _abc = new("abc") { Officers = 3, Units = ["x", "y"] };

    public static IEnumerable<Expression<Func<Agency, bool>>> Conditions()
    {
        var three = 3;
        int? perhapsThree = 3;
        int? nothing = null;
        var names = new List<string> { "abc", "d" };
        var sizes = new Dictionary<string, int> { ["abc"] = 3 };
        Func<int, bool> isThree = i => i == 3;
        return
        [
            a => a.Officers == three,
            a => a.Officers == s_three,
            a => a.Officers == perhapsThree,
            a => perhapsThree > a.Officers - 1,
            a => nothing == null && a.Officers == 3,
            a => (nothing ?? a.Officers) == 3,
            a => perhapsThree.HasValue && perhapsThree.Value == a.Officers,
            a => names.Contains(a.Name),
            a => sizes[a.Name] == a.Officers,
            a => sizes.ContainsKey(a.Name) && sizes[a.Name] > 2,
            a => isThree(a.Officers),
            a => a.Units.Any(),
            a => a.Units[0] == "x",
            a => a.Units.Any(u => u == "y"),
            a => a.Units.All(u => u.Length == 1 && a.Officers == 3),
            a => a.Units.Select(u => u + a.Name).Contains("xabc"),
            a => a.Units.Where(u => u != "y").Single() == "x",
            a => a.Units.OrderByDescending(u => u).First() == "y",
            a => a.Units.ToDictionary(u => u, u => u.Length)["x"] == 1,
            a => (from u in a.Units where u == "x" select u).Any(),
            a => a.FirstUnit != null && a.FirstUnit.StartsWith('x'),
            a => (a.FirstUnit == null ? "none" : a.FirstUnit) == "x",
            a => (a.FirstUnit ?? "none") == "x",
            a => (object)a is Agency,
            a => ((object)a as Agency) != null,
            a => a.GetType() == typeof(Agency),
            a => string.Equals(a.Name, "ABC", StringComparison.OrdinalIgnoreCase),
            a => string.IsNullOrEmpty(a.Name) == false,
            a => $"{a.Name}{a.Officers}" == "abc3",
            a => a.Name + a.Officers == "abc3",
            a => a.Name.Length == a.Officers,
            a => a.Name[0] == 'a',
            a => a.Officers % 2 == 1,
            a => (a.Officers & 1) == 1,
            a => (a.Officers | 4) == 7,
            a => (a.Officers ^ 1) == 2,
            a => a.Officers << 1 == 6,
            a => -a.Officers == -3,
            a => ~a.Officers == -4,
            a => (long)a.Officers == 3L,
            a => (double)a.Officers / 2 == 1.5,
            a => a.Officers * 1.5m == 4.5m,
            a => (DayOfWeek)a.Officers == DayOfWeek.Wednesday,
            a => a.Officers > 1 & a.Officers < 5,
            a => a.Officers > 9 | a.State == "IL",
            a => a.Officers > 1 ^ a.State == "WI",
            a => checked(a.Officers + 1) == 4,
            a => new[] { 1, 2, 3 }.Contains(a.Officers),
            a => new List<int> { 1, 3 }.Contains(a.Officers),
            a => new { a.Name, a.Officers }.Equals(new { Name = "abc", Officers = 3 }),
            a => new Note(a.Name, "x") == new Note("abc", "x"),
            a => new Agency("z") { Officers = 3 }.Officers == a.Officers,
            a => Math.Max(a.Officers, 2) == 3,
            a => ReferenceEquals(a, a),
            a => default(int) < a.Officers,
            a => new DateTime(2020, 2, 28).AddDays(a.Officers) == new DateTime(2020, 3, 2),
            a => 3 == a.Officers,
            a => (a.Name == "abc") == (a.State == "IL"),
        ];
    }

    [Test]
    public void Condition_HoldsAndItsNegationDoesNot()
    {
        Assert.That(Session(Built.Rule("r", Built.Pattern<Agency>("a", condition))).Fire(), Is.EqualTo(1));
        Assert.That(Session(Built.Rule("r", Built.Pattern<Agency>("a", Expression.Lambda(Expression.Not(condition.Body), Agency)))).Fire(), Is.Zero);
    }

    [Test]
    public void Join_WithTheConditionBesideAKey_MatchesTheOnePair()
    {
        var report = Expression.Parameter(typeof(Report), "report");
        var ofAgency = Expression.Equal(Expression.Property(report, nameof(Report.Agency)), Expression.Property(Agency, nameof(Behaviour.Agency.Name)));
        var joined = Expression.Lambda(Expression.AndAlso(ofAgency, condition.Body), Agency, report);

        Assert.That(Session(Built.Rule("r", Built.Pattern<Agency>("a"), Built.Pattern<Report>("report", joined))).Fire(), Is.EqualTo(1));
    }

    [Test]
    public void BindingFilterAndAction_GiveTheSame()
    {
        var holds = Expression.Parameter(typeof(bool), "holds");
        var bound = Element.Pattern(typeof(bool), "holds", [Element.Condition(Expression.Lambda(holds, holds))], Element.Binding(condition));
        var context = Expression.Parameter(typeof(IContext), "context");
        var insert = Expression.Call(context, nameof(IContext.Insert), null, Expression.Convert(condition.Body, typeof(object)));
        var session = Session(Element.RuleDefinition(
            "r", "", 0, RuleRepeatability.Repeatable, [], [], Element.DependencyGroup(), Element.AndGroup(Built.Pattern<Agency>("a"), bound),
            Element.FilterGroup(Element.Filter(FilterType.Predicate, condition)), Element.ActionGroup(Element.Action(Expression.Lambda(insert, context, Agency)))));

        Assert.That(session.Fire(), Is.EqualTo(1));
        Assert.That(session.Query<bool>().Single(), Is.True);
    }

    // The name by which the conditions know the agency.
    private ParameterExpression Agency => condition.Parameters.Single();

    private ISession Session(IRuleDefinition rule)
    {
        var session = new RuleCompiler().Compile([rule]).CreateSession();
        session.InsertAll([_abc, new Report("r", "abc"), new Report("s", "d")]);
        return session;
    }
}
