using NRules.Fluent.Dsl;
using NRules.RuleModel;

namespace GrantEligibility.RuleEngine.Tests.Behaviour.Defining;

/// <summary>What the expressions of a rule class may be made of: members of the class, outer variables, inner lambdas, whatever the language allows in an expression.</summary>
public sealed class ExpressionsOfRules
{
    private readonly Agency _small = new("small") { Officers = 1, Units = ["air"] };
    private readonly Agency _large = new("large") { Officers = 60, Units = ["k9", "air"] };
    private readonly Report _r = new("r", "large") { Incidents = 3 };

    [TestCase(typeof(MethodOfTheRule))]
    [TestCase(typeof(FieldsAndConstantsOfTheRule))]
    [TestCase(typeof(StaticsAndDelegates))]
    [TestCase(typeof(VariablesOfBlocks))]
    [TestCase(typeof(InnerLambdas))]
    [TestCase(typeof(OperatorsOfEveryKind))]
    [TestCase(typeof(ObjectsAndArrays))]
    [TestCase(typeof(ConditionOfItsOwnMaking))]
    [TestCase(typeof(BaseClassPart))]
    [TestCase(typeof(AliasesAsMembers))]
    [TestCase(typeof(EarlierAliasInEveryPlace))]
    public void Rule_OverSuchExpressions_FiresForTheLargeAgency(Type rule)
    {
        var session = RecordedSession.Of(rule).Insert(_small, _large, _r);

        Assert.That(session.Fire(), Has.Length.EqualTo(1).And.All.Contains("large"));
        Assert.That(session.Update(_large).Fire(), Has.Length.EqualTo(1).And.All.Contains("(updated)"));
        Assert.That(session.Retract(_large).Session.Agenda.IsEmpty);
    }

    [Test]
    public void Actions_OfMembersAndVariables_ReadThemWhenTheyRun()
    {
        var session = RecordedSession.Of(typeof(CountsFirings)).Insert(_small, _large);
        session.Fire();

        Assert.That(session.Session.Query<Note>().AsEnumerable().Select(n => n.Text), Is.EqualTo(new[] { "1 small", "2 large" }));
    }

    private abstract class Acting : Rule
    {
        protected void Act() => Then().Do(ctx => ctx.Nothing());
    }

    private sealed class MethodOfTheRule : Acting
    {
        public override void Define()
        {
            Agency agency = default!;
            When().Match(() => agency, a => IsLarge(a), a => IsLargerThan(a, 10));
            Act();
        }

        private bool IsLarge(Agency agency) => GetType() == typeof(MethodOfTheRule) && agency.Officers > 50;

        private static bool IsLargerThan(Agency agency, int officers) => agency.Officers > officers;
    }

    private sealed class FieldsAndConstantsOfTheRule : Acting
    {
        private const string Unit = "k9";
        private readonly int _least = 50;

        private int Most { get; } = 100;

        public override void Define()
        {
            Agency agency = default!;
            When().Match(() => agency, a => a.Officers > _least, a => a.Officers < Most, a => a.FirstUnit == Unit);
            Act();
        }
    }

    private sealed class StaticsAndDelegates : Acting
    {
        private static readonly int Least = 50;
        private static readonly Func<Agency, bool> HasUnits = a => a.Units.Count > 1;

        public override void Define()
        {
            Agency agency = default!;
            Predicate<string> known = u => u is "k9" or "air";
            When().Match(() => agency, a => a.Officers > Least, a => HasUnits(a), a => a.Units.All(u => known(u)), a => a.Officers <= int.MaxValue && a.Name != string.Empty);
            Act();
        }
    }

    private sealed class VariablesOfBlocks : Acting
    {
        public override void Define()
        {
            var outer = 50;
            Agency agency = default!;
            foreach (var unit in new[] { "k9" })
            {
                var inner = unit + "";
                var limits = new { Least = outer, Names = new List<string> { "large", "larger" } };
                When().Match(() => agency, a => a.Officers > outer, a => a.FirstUnit == inner, a => a.Officers > limits.Least, a => limits.Names.Contains(a.Name));
            }

            Act();
        }
    }

    private sealed class InnerLambdas : Acting
    {
        public override void Define()
        {
            Agency agency = default!;
            IEnumerable<Report> reports = default!;
            IEnumerable<string> units = default!;
            When()
                .Match(() => agency)
                .Query(() => reports, q => q.Match<Report>().Collect().Where(c => c.Any(r => r.Agency == agency.Name && agency.Units.Any(u => u.Length < r.Incidents))))
                .Let(() => units, () => agency.Units.Where(u => reports.Any(r => r.Incidents > u.Length)).OrderBy(u => u).ToList())
                .Having(() => units.Any(u => agency.Units.Contains(u)));
            Act();
        }
    }

    private sealed class OperatorsOfEveryKind : Acting
    {
        public override void Define()
        {
            Agency agency = default!;
            When().Match(
                () => agency,
                a => !(a.Officers <= 50) && (a.Officers & 4) != 0 | a.Officers % 7 == 4,
                a => (a.FirstUnit ?? "none") == "k9",
                a => (a.Officers > 50 ? a.Name.ToUpperInvariant() : a.Name) == "LARGE",
                a => checked(a.Officers * 2) == 120 && unchecked((byte)(a.Officers * 5)) == 44,
                a => -a.Officers < 0 && (a.Officers << 1) >> 1 == a.Officers && ~a.Officers == -61,
                a => (object)a is Agency && ((object)a as Report) == null,
                a => (int?)a.Officers + a.Units.Count == 62 && (a.Officers / 7.0) > 8.5 && (decimal)a.Officers == 60m);
            Act();
        }
    }

    private sealed class ObjectsAndArrays : Acting
    {
        public override void Define()
        {
            Agency agency = default!;
            When().Match(
                () => agency,
                a => new[] { "small", "large" }[1] == a.Name && new[] { a.Officers, 1 }.Length == 2,
                a => new List<int> { 59, 60 }.Contains(a.Officers),
                a => new Report("x", a.Name) { Incidents = a.Officers }.Incidents == 60,
                a => new { a.Name, a.Officers }.Equals(new { Name = "large", Officers = 60 }),
                a => $"{a.Name}/{a.Officers}" == "large/60",
                a => Tuple.Create(a.Name, 1).Item1 == a.Name && a.Units[0][1] == '9',
                a => a.Name.GetType() == typeof(string));
            Act();
        }
    }

    private sealed class ConditionOfItsOwnMaking : Acting
    {
        public override void Define()
        {
            Agency agency = default!;
            System.Linq.Expressions.Expression<Func<Agency, bool>>[] conditions = [a => a.Officers > 50, a => a.State == "IL"];
            When().Match(() => agency, conditions);
            Act();
        }
    }

    private abstract class LargeAgencies : Acting
    {
        protected Agency LargeAgency { get; set; } = default!;

        protected ILeftHandSideExpression MatchLarge() => When().Match(() => LargeAgency, a => a.Officers > 50);
    }

    private sealed class BaseClassPart : LargeAgencies
    {
        public override void Define()
        {
            Report report = default!;
            MatchLarge().Match(() => report, r => r.Agency == LargeAgency.Name);
            Act();
        }
    }

    private sealed class AliasesAsMembers : Acting
    {
        private Agency Agency { get; } = default!;
        private Report Report { get; } = default!;

        public override void Define()
        {
            When().Match(() => Agency).Match(() => Report, r => r.Agency == Agency.Name);
            Then().Do(ctx => Write(ctx, Agency, Report));
        }

        private static void Write(IContext context, Agency agency, Report report) => Assert.That((context.Match.Facts.First().Value, report.Agency), Is.EqualTo(((object)agency, agency.Name)));
    }

    private sealed class EarlierAliasInEveryPlace : Acting
    {
        public override void Define()
        {
            Agency agency = default!;
            Report report = default!;
            IGrouping<string, int> group = default!;
            IEnumerable<string> ids = default!;
            When()
                .Match(() => agency)
                .Match(() => report, r => r.Agency == agency.Name)
                .Not<Certificate>(c => c.Agency == agency.Name && c.Id == report.Id)
                .Exists<Report>(r => r.Incidents == report.Incidents && r.Agency == agency.Name)
                .All<Report>(r => r.Agency == agency.Name, r => r.Year == report.Year)
                .Query(() => group, q => q.Match<Report>(r => r.Agency == agency.Name).GroupBy(r => r.Agency + report.Id, r => r.Incidents + agency.Officers).Where(g => g.Key == agency.Name + "r"))
                .Query(() => ids, q => q.Match<Report>().Where(r => r.Agency == agency.Name).Select(r => r.Id + report.Id).Where(i => i != agency.Name).Collect().OrderBy(i => i + agency.Name))
                .Having(() => group.Contains(report.Incidents + agency.Officers), () => ids.Single() == "rr");
            Act();
        }
    }

    private sealed class CountsFirings : Rule
    {
        private int _count;

        public override void Define()
        {
            Agency agency = default!;
            When().Match(() => agency);
            Then().Do(_ => Count()).Do(ctx => ctx.Insert(new Note(agency.Name, $"{_count} {agency.Name}")));
        }

        private void Count() => _count++;
    }
}
