using GrantEligibility.Decisions;
using GrantEligibility.Evaluation;
using GrantEligibility.Explanations.Changes;
using GrantEligibility.Explanations.Remedies;
using GrantEligibility.Facts;
using GrantEligibility.Profiles;
using GrantEligibility.Regimes;
using NRules.Fluent.Dsl;

namespace GrantEligibility.Tests.Explanations;

/// <summary>
/// A made-up law over practices, with each way in which a finding can lean on facts: a match, a negation, a collection, a
/// fact that another rule yields, and one that more practice makes worse.
/// </summary>
internal static class BridgeLaw
{
    /// <summary>The practices that the law speaks of.</summary>
    internal static readonly PracticeName[] Practices =
    [
        PracticeName.DutyToIntervene, PracticeName.MedicalCare, PracticeName.WarningShots, PracticeName.NoKnockWarrants, PracticeName.Discipline,
    ];

    internal static readonly DateOnly Today = new(2021, 6, 1);

    internal static readonly Regime Regime = new()
    {
        Id = "BRIDGE",
        Title = "the Bridge Law",
        Version = "1.0",
        RequirementTypes = [typeof(ArchIsSafe), typeof(SpanIsLit), typeof(NothingBlocks), typeof(EnoughIsDone)],
        SharedRuleTypes = [typeof(InForce), typeof(LitByWarning), typeof(LitByCare)],
        Facts = _ => [],
        Actions = input => Practices.SelectMany(practice => (AgencyAction[])[Action(input, practice, true), Action(input, practice, false)]),
    };

    /// <summary>A question on an agency; a practice that is not given is not there, one without a value is unknown.</summary>
    internal static EligibilityQuestion Question(params IEnumerable<(PracticeName Name, bool? InPlace)> practices) => new()
    {
        Profile = new AgencyProfile
        {
            SchemaVersion = AgencyProfile.CurrentSchemaVersion,
            Agency = new Agency { Name = "Willow Creek Wardens", Kind = AgencyKind.Local },
            Practices = [.. practices.Select(p => new Practice { Name = p.Name, InPlace = p.InPlace, From = new DateOnly(2020, 1, 1) })],
        },
        AsOf = Today,
        RegimeId = "BRIDGE",
    };

    private static AgencyAction Action(RegimeInput input, PracticeName practice, bool inPlace)
    {
        var word = System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(practice.ToString());
        return new AgencyAction
        {
            Id = $"{(inPlace ? "start" : "stop")}:{word}",
            Text = $"{(inPlace ? "Start" : "Stop")} {word}.",
            Citation = "Bridge Law § 9",
            Agency = input.Profile.Agency.Name,
            Changes = [new DocumentChange(
                new Place(Document.Profile, "/practices/-"),
                $$"""{ "name": "{{word}}", "inPlace": {{(inPlace ? "true" : "false")}}, "from": "{{input.AsOf:yyyy-MM-dd}}" }""")],
        };
    }

    [Phrase("light")]
    internal sealed record Light : Fact
    {
        internal static Light Of(Practice practice) => new() { Place = practice.Place, CaseNumber = practice.CaseNumber };
    }

    public sealed class InForce : Rule
    {
        public override void Define()
        {
            Case @case = default!;
            When().Match(() => @case, c => c.IsApplicant);
            Then().Yield(_ => RegimeStanding.In($"The Bridge Law is in force on {@case.AsOf}.", "Bridge Law § 10"));
        }
    }

    public sealed class LitByWarning : Rule
    {
        public override void Define()
        {
            Practice practice = default!;
            When().Match(() => practice, p => p.Name == PracticeName.WarningShots, p => p.InPlace == true);
            Then().Yield(_ => Light.Of(practice));
        }
    }

    public sealed class LitByCare : Rule
    {
        public override void Define()
        {
            Practice practice = default!;
            When()
                .Match(() => practice, p => p.Name == PracticeName.MedicalCare, p => p.InPlace == true)
                .Not<Practice>(p => p.Name == PracticeName.NoKnockWarrants, p => p.InPlace == true);
            Then().Yield(_ => Light.Of(practice));
        }
    }

    /// <summary>By a match alone: somebody has to say that it is safe.</summary>
    [Requirement("1", "The arch is safe", asks: "Is the arch safe?")]
    [Citation("Bridge Law § 1")]
    public static class ArchIsSafe
    {
        public sealed class Safe : Rule
        {
            public override void Define()
            {
                Case @case = default!;
                When()
                    .Match(() => @case)
                    .Match<Practice>(p => p.Name == PracticeName.DutyToIntervene, p => p.InPlace == true);
                Then().Yield(ctx => Finding.Met(ctx, @case, $"The arch is safe."));
            }
        }

        public sealed class Unsafe : Rule
        {
            public override void Define()
            {
                Case @case = default!;
                When()
                    .Match(() => @case)
                    .Match<Practice>(p => p.Name == PracticeName.DutyToIntervene, p => p.InPlace == false);
                Then().Yield(ctx => Finding.NotMet(ctx, @case, $"The arch is not safe.", $"Mend it."));
            }
        }
    }

    /// <summary>By a fact that either of two rules yields, one of them in spite of a third practice.</summary>
    [Requirement("2", "The span is lit", asks: "Is the span lit?")]
    [Citation("Bridge Law § 2")]
    public static class SpanIsLit
    {
        public sealed class Lit : Rule
        {
            public override void Define()
            {
                Case @case = default!;
                When()
                    .Match(() => @case)
                    .Exists<Light>();
                Then().Yield(ctx => Finding.MetConditionally(ctx, @case, $"The span is lit.", $"The light is kept."));
            }
        }

        public sealed class PerhapsLit : Rule
        {
            public override void Define()
            {
                Case @case = default!;
                Practice practice = default!;
                When()
                    .Match(() => @case)
                    .Match(() => practice, p => p.Name == PracticeName.WarningShots || p.Name == PracticeName.MedicalCare, p => p.InPlace == null)
                    .Not<Light>();
                Then().Yield(ctx => Finding.Undetermined(ctx, @case, $"Whether the span is lit is unknown.", $"Is it lit?", $"Light it."));
            }
        }

        public sealed class Dark : Rule
        {
            public override void Define()
            {
                Case @case = default!;
                When()
                    .Match(() => @case)
                    .Not<Light>()
                    .Not<Practice>(p => p.Name == PracticeName.WarningShots || p.Name == PracticeName.MedicalCare, p => p.InPlace == null);
                Then().Yield(ctx => Finding.NotMet(ctx, @case, $"The span is dark.", $"Light it."));
            }
        }
    }

    /// <summary>More is worse: two practices together block the way.</summary>
    [Requirement("3", "Nothing blocks the way", asks: "Does anything block the way?")]
    [Citation("Bridge Law § 3")]
    public static class NothingBlocks
    {
        public sealed class Free : Rule
        {
            public override void Define()
            {
                Case @case = default!;
                When()
                    .Match(() => @case)
                    .Not<Practice>(p => p.Name == PracticeName.WarningShots, p => p.InPlace != false);
                Then().Yield(ctx => Finding.Met(ctx, @case, $"The way is free."));
            }
        }

        public sealed class Watched : Rule
        {
            public override void Define()
            {
                Case @case = default!;
                When()
                    .Match(() => @case)
                    .Match<Practice>(p => p.Name == PracticeName.WarningShots, p => p.InPlace != false)
                    .Match<Practice>(p => p.Name == PracticeName.Discipline, p => p.InPlace == false);
                Then().Yield(ctx => Finding.Met(ctx, @case, $"The way is free all the same."));
            }
        }

        public sealed class Blocked : Rule
        {
            public override void Define()
            {
                Case @case = default!;
                When()
                    .Match(() => @case)
                    .Match<Practice>(p => p.Name == PracticeName.WarningShots, p => p.InPlace == true)
                    .Not<Practice>(p => p.Name == PracticeName.Discipline, p => p.InPlace == false);
                Then().Yield(ctx => Finding.NotMet(ctx, @case, $"The way is blocked.", $"Clear it."));
            }
        }
    }

    /// <summary>By a collection: two practices at least.</summary>
    [Requirement("4", "Enough is done", asks: "How much is done?")]
    [Citation("Bridge Law § 4")]
    public static class EnoughIsDone
    {
        public sealed class Enough : Rule
        {
            public override void Define()
            {
                Case @case = default!;
                IEnumerable<Practice> done = default!;
                When()
                    .Match(() => @case)
                    .Query(() => done, q => q.Match<Practice>(p => p.InPlace == true).Collect().Where(all => all.Count() > 1));
                Then().Yield(ctx => Finding.Met(ctx, @case, $"Enough is done."));
            }
        }

        public sealed class TooLittle : Rule
        {
            public override void Define()
            {
                Case @case = default!;
                IEnumerable<Practice> done = default!;
                When()
                    .Match(() => @case)
                    .Query(() => done, q => q.Match<Practice>(p => p.InPlace != false).Collect().Where(all => all.Count() < 2));
                Then().Yield(ctx => Finding.NotMet(ctx, @case, $"Too little is done.", $"Do more."));
            }
        }
    }
}
