using GrantEligibility.Decisions;
using GrantEligibility.Facts;
using GrantEligibility.Profiles;
using GrantEligibility.Regimes;
using NRules.Fluent.Dsl;

namespace GrantEligibility.Tests.Evaluation;

/// <summary>
/// A made-up law, small enough to see whole: the tests of the evaluator judge under it. What each of its two conditions
/// comes out as is steered by the practices in a profile.
/// </summary>
internal static class ParkLaw
{
    internal static DateOnly InForceFrom { get; } = new(2021, 1, 1);

    internal static Regime Regime { get; } = new()
    {
        Id = "PARK",
        Title = "the Park Law",
        Version = "1.0",
        RequirementTypes = [typeof(GatesAreOpen), typeof(PathsAreClear), typeof(BenchesAreKind)],
        SharedRuleTypes = [typeof(InForce), typeof(NotYetInForce)],
        Options =
        [
            new RegimeOption
            {
                Name = "PL-1",
                Summary = "Whether a gate that is only a warning counts.",
                Default = "counts",
                IsChoice = true,
                Values = [new("counts", "A warning counts."), new("ignored", "A warning does not count.")],
            },
            new RegimeOption
            {
                Name = "moon",
                Summary = "Whether there is a moon.",
                Default = "none",
                IsChoice = false,
                Accepts = "a date (yyyy-MM-dd) or none",
                IsAccepted = text => text == "none" || DateOnly.TryParseExact(text, "yyyy-MM-dd", out _),
            },
        ],
        Facts = _ => [],
        Caveats = ["Nobody is entitled to a park (Park Law § 9)."],
    };

    internal static AgencyProfile Profile(params IReadOnlyList<(PracticeName Name, bool? InPlace)> practices) => new()
    {
        SchemaVersion = AgencyProfile.CurrentSchemaVersion,
        Agency = new Agency { Name = "Willow Creek Rangers", Kind = AgencyKind.Local, State = "GA" },
        Practices = [.. practices.Select(p => new Practice { Name = p.Name, InPlace = p.InPlace, From = InForceFrom })],
    };

    public sealed class InForce : Rule
    {
        public override void Define()
        {
            Case @case = default!;
            When()
                .Match(() => @case, c => c.IsApplicant, c => c.AsOf >= new DateOnly(2021, 1, 1));
            Then()
                .Yield(_ => RegimeStanding.In($"The Park Law is in force on {@case.AsOf}.", "Park Law § 10"));
        }
    }

    public sealed class NotYetInForce : Rule
    {
        public override void Define()
        {
            Case @case = default!;
            When()
                .Match(() => @case, c => c.IsApplicant, c => c.AsOf < new DateOnly(2021, 1, 1));
            Then()
                .Yield(_ => RegimeStanding.Out($"The Park Law was not in force on {@case.AsOf}.", "Park Law § 10"));
        }
    }

    [Requirement("1", "The gates are open", asks: "Are the gates open?")]
    [Citation("Park Law § 1", "1 PL 1")]
    public static class GatesAreOpen
    {
        public sealed class Open : Rule
        {
            public override void Define()
            {
                Case @case = default!;
                Practice gate = default!;
                When()
                    .Match(() => @case)
                    .Match(() => gate, g => g.CaseNumber == @case.Number, g => g.Name == PracticeName.DutyToIntervene, g => g.InPlace == true);
                Then()
                    .Yield(ctx => Finding.Met(ctx, @case, $"The gates are open since {gate.From}."));
            }
        }

        public sealed class Shut : Rule
        {
            public override void Define()
            {
                Case @case = default!;
                Practice gate = default!;
                When()
                    .Match(() => @case)
                    .Match(() => gate, g => g.CaseNumber == @case.Number, g => g.Name == PracticeName.DutyToIntervene, g => g.InPlace == false);
                Then()
                    .Yield(ctx => Finding.NotMet(ctx, @case, $"The gates are shut.", $"Open the gates."));
            }
        }

        public sealed class OnlyAWarning : Rule
        {
            public override void Define()
            {
                Case @case = default!;
                Practice warning = default!;
                Choice reading = default!;
                When()
                    .Match(() => @case)
                    .Match(() => warning, w => w.CaseNumber == @case.Number, w => w.Name == PracticeName.WarningShots, w => w.InPlace == true)
                    .Match(() => reading, r => r.Name == "PL-1", r => r.Reading == "counts");
                Then()
                    .Yield(ctx => Finding.MetConditionally(ctx, @case, $"There is a warning.", $"The gates are opened within a month.")
                        .WithWarning($"Look at the gates again."));
            }
        }

        /// <summary>A condition that fails where the profile does not say: the mistake the evaluator must not let pass.</summary>
        public sealed class Fragile : Rule
        {
            public override void Define()
            {
                Case @case = default!;
                Practice practice = default!;
                When()
                    .Match(() => @case)
                    .Match(() => practice, p => p.Name == PracticeName.MedicalCare && p.InPlace!.Value);
                Then()
                    .Yield(ctx => Finding.Met(ctx, @case, $"Medical care is in place."));
            }
        }
    }

    [Requirement("2", "The paths are clear", asks: "Are the paths clear?", Until = "2022-01-01")]
    [Citation("Park Law § 2")]
    public static class PathsAreClear
    {
        public sealed class Clear : Rule
        {
            public override void Define()
            {
                Case @case = default!;
                When()
                    .Match(() => @case, c => c.Agency.IsLawEnforcement);
                Then()
                    .Yield(ctx => Finding.Met(ctx, @case, $"The paths are clear."));
            }
        }

        /// <summary>A conclusion that fails.</summary>
        public sealed class Overgrown : Rule
        {
            public override void Define()
            {
                Case @case = default!;
                Practice practice = default!;
                When()
                    .Match(() => @case)
                    .Match(() => practice, p => p.Name == PracticeName.NoKnockWarrants);
                Then()
                    .Yield(ctx => Finding.Met(ctx, @case, $"{Divided(practice)}"));
            }

            private static int Divided(Practice practice) => 1 / (int)(practice.Name - PracticeName.NoKnockWarrants);
        }
    }

    [Requirement("3", "The benches are kind", kind: RequirementKind.Advisory)]
    [Citation("Park Law § 3")]
    public static class BenchesAreKind
    {
        public sealed class Kind : Rule
        {
            public override void Define()
            {
                Case @case = default!;
                When()
                    .Match(() => @case, c => c.IsApplicant);
                Then()
                    .Yield(ctx => Finding.Advisory(ctx, @case, $"Benches in {@case.Agency.State} are kind."));
            }
        }
    }
}
