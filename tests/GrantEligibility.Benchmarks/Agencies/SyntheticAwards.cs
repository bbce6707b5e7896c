using GrantEligibility.Profiles;

namespace GrantEligibility.Benchmarks.Agencies;

/// <summary>Awards of every component, kind and stage, and questions that name none.</summary>
internal static class SyntheticAwards
{
    internal static Award? Draw(Dice dice)
    {
        if (dice.In(6))
        {
            return null;
        }

        var continues = dice.In(25);
        return new Award
        {
            SchemaVersion = Award.CurrentSchemaVersion,
            Program = dice.In(40) ? null : dice.Of("COPS Hiring Program", "Community Policing Development", "Crisis Response Partnerships"),
            Component = dice.Of<AwardComponent?>(
                (55, AwardComponent.CopsOffice),
                (20, AwardComponent.OfficeOfJusticePrograms),
                (8, AwardComponent.OfficeOnViolenceAgainstWomen),
                (6, AwardComponent.OtherJustice),
                (5, AwardComponent.OutsideJustice),
                (6, null)),
            Kind = dice.Of<AwardKind?>((88, AwardKind.Discretionary), (6, AwardKind.Formula), (6, null)),
            FiscalYear = dice.Of<int?>((80, 2021), (7, 2020), (7, 2022), (6, null)),
            Stage = continues ? AwardStage.Continuation : AwardStage.New,
            MadeOn = continues && dice.In(75) ? dice.Day("2020-10-01", "2021-06-01") : null,
            EndsOn = continues && dice.In(60) ? dice.Day("2021-06-01", "2024-01-01") : null,
        };
    }
}
