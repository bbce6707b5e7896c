using GrantEligibility.Decisions;
using GrantEligibility.Evaluation;
using GrantEligibility.Facts;
using GrantEligibility.Profiles;
using GrantEligibility.Regimes;
using NRules.Fluent.Dsl;

namespace GrantEligibility.Tests.Explanations.Shortfalls;

/// <summary>A made-up law with a row that asks for any mooring, which either of two rules yields, and whether any practice is in place.</summary>
internal static class RaftLaw
{
    internal static readonly Regime Regime = new()
    {
        Id = "RAFT",
        Title = "the Raft Law",
        Version = "1.0",
        RequirementTypes = [typeof(RaftIsSafe)],
        SharedRuleTypes = [typeof(InForce), typeof(MooredByDuty), typeof(MooredByCare)],
        Facts = _ => [],
    };

    /// <summary>A question on an agency with practices that are in place or not.</summary>
    internal static EligibilityQuestion Question(params IEnumerable<(PracticeName Name, bool InPlace)> practices) => new()
    {
        Profile = new AgencyProfile
        {
            SchemaVersion = AgencyProfile.CurrentSchemaVersion,
            Agency = new Agency { Name = "Willow Creek Wardens", Kind = AgencyKind.Local },
            Practices = [.. practices.Select(p => new Practice { Name = p.Name, InPlace = p.InPlace, From = new DateOnly(2020, 1, 1) })],
        },
        AsOf = new DateOnly(2021, 6, 1),
        RegimeId = "RAFT",
    };

    [Phrase("mooring")]
    internal sealed record Mooring : Fact
    {
        internal static Mooring Of(Practice practice) => new() { Place = practice.Place, CaseNumber = practice.CaseNumber };
    }

    public sealed class InForce : Rule
    {
        public override void Define()
        {
            Case @case = default!;
            When().Match(() => @case, c => c.IsApplicant);
            Then().Yield(_ => RegimeStanding.In($"The Raft Law is in force on {@case.AsOf}.", "Raft Law § 10"));
        }
    }

    public sealed class MooredByDuty : Rule
    {
        public override void Define()
        {
            Practice practice = default!;
            When().Match(() => practice, p => p.Name == PracticeName.DutyToIntervene, p => p.InPlace == true);
            Then().Yield(_ => Mooring.Of(practice));
        }
    }

    public sealed class MooredByCare : Rule
    {
        public override void Define()
        {
            Practice practice = default!;
            When().Match(() => practice, p => p.Name == PracticeName.MedicalCare, p => p.InPlace == true);
            Then().Yield(_ => Mooring.Of(practice));
        }
    }

    [Requirement("1", "The raft is safe", asks: "Is the raft safe?")]
    [Citation("Raft Law § 1")]
    public static class RaftIsSafe
    {
        public sealed class Safe : Rule
        {
            public override void Define()
            {
                Case @case = default!;
                When()
                    .Match(() => @case)
                    .Match<Mooring>(m => m.CaseNumber == @case.Number)
                    .Exists<Practice>(p => p.CaseNumber == @case.Number, p => p.InPlace == true);
                Then().Yield(ctx => Finding.Met(ctx, @case, $"The raft is safe."));
            }
        }

        public sealed class Unruly : Rule
        {
            public override void Define()
            {
                Case @case = default!;
                When()
                    .Match(() => @case)
                    .Match<Practice>(p => p.CaseNumber == @case.Number, p => p.Name == PracticeName.Discipline, p => p.InPlace == false);
                Then().Yield(ctx => Finding.NotMet(ctx, @case, $"The crew is unruly.", $"Keep discipline."));
            }
        }
    }
}
