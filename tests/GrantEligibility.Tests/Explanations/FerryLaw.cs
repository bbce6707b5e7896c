using GrantEligibility.Decisions;
using GrantEligibility.Evaluation;
using GrantEligibility.Facts;
using GrantEligibility.Profiles;
using GrantEligibility.Regimes;
using NRules.Fluent.Dsl;

namespace GrantEligibility.Tests.Explanations;

/// <summary>A made-up law whose rules ask whether something is there, without binding it.</summary>
internal static class FerryLaw
{
    internal static readonly Regime Regime = new()
    {
        Id = "FERRY",
        Title = "the Ferry Law",
        Version = "1.0",
        RequirementTypes = [typeof(CrewIsAble), typeof(CrewIsReady)],
        SharedRuleTypes = [typeof(InForce), typeof(Trained)],
        Facts = _ => [],
    };

    /// <summary>A question on an agency whose practices, but for unknown ones, are in place or not.</summary>
    internal static EligibilityQuestion Question(params IEnumerable<(PracticeName Name, bool? InPlace)> practices) => new()
    {
        Profile = new AgencyProfile
        {
            SchemaVersion = AgencyProfile.CurrentSchemaVersion,
            Agency = new Agency { Name = "Willow Creek Wardens", Kind = AgencyKind.Local },
            Practices = [.. practices.Select(p => new Practice { Name = p.Name, InPlace = p.InPlace, From = new DateOnly(2020, 1, 1) })],
        },
        AsOf = new DateOnly(2021, 6, 1),
        RegimeId = "FERRY",
    };

    [Phrase("training")]
    internal sealed record Training : Fact
    {
        internal static Training Of(Practice practice) => new() { Place = practice.Place, CaseNumber = practice.CaseNumber };
    }

    public sealed class InForce : Rule
    {
        public override void Define()
        {
            Case @case = default!;
            When().Match(() => @case, c => c.IsApplicant);
            Then().Yield(_ => RegimeStanding.In($"The Ferry Law is in force on {@case.AsOf}.", "Ferry Law § 10"));
        }
    }

    public sealed class Trained : Rule
    {
        public override void Define()
        {
            Practice practice = default!;
            When().Match(() => practice, p => p.Name == PracticeName.UseOfForceTraining, p => p.InPlace == true);
            Then().Yield(_ => Training.Of(practice));
        }
    }

    /// <summary>By any practice in place, and any training.</summary>
    [Requirement("1", "The crew is able", asks: "Is the crew able?")]
    [Citation("Ferry Law § 1")]
    public static class CrewIsAble
    {
        public sealed class Able : Rule
        {
            public override void Define()
            {
                Case @case = default!;
                When()
                    .Match(() => @case)
                    .Exists<Practice>(p => p.CaseNumber == @case.Number, p => p.InPlace == true)
                    .Exists<Training>(t => t.CaseNumber == @case.Number);
                Then().Yield(ctx => Finding.Met(ctx, @case, $"The crew is able."));
            }
        }
    }

    /// <summary>By medical care, or where nothing is said of warning shots.</summary>
    [Requirement("2", "The crew is ready", asks: "Is the crew ready?")]
    [Citation("Ferry Law § 2")]
    public static class CrewIsReady
    {
        public sealed class Ready : Rule
        {
            public override void Define()
            {
                Case @case = default!;
                When()
                    .Match(() => @case)
                    .Or(either => either
                        .Exists<Practice>(p => p.CaseNumber == @case.Number, p => p.Name == PracticeName.MedicalCare)
                        .Not<Practice>(p => p.CaseNumber == @case.Number, p => p.Name == PracticeName.WarningShots));
                Then().Yield(ctx => Finding.Met(ctx, @case, $"The crew is ready."));
            }
        }
    }
}
