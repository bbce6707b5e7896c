using GrantEligibility.Decisions;
using GrantEligibility.Profiles.Reading.Shapes;

namespace GrantEligibility.Records.Reading;

/// <summary>A decision, as records write it.</summary>
internal static class EligibilityDecisionShape
{
    internal static readonly ObjectShape<EligibilityDecision> Shape = new(Read);

    private static readonly FormatVersionAttribute Version = new(EligibilityDecision.CurrentSchemaVersion);

    private static EligibilityDecision Read(Members members) => new()
    {
        SchemaVersion = members.Text("schemaVersion", Version),
        Outcome = members.Word<Outcome>("outcome"),
        Summary = members.AnyText("summary"),
        AsOf = members.Date("asOf"),
        Agency = members.Record("agency", AgencyReferenceShape.Shape),
        Award = members.AnyTextOrNull("award"),
        Regime = members.Record("regime", RegimeReferenceShape.Shape),
        DecidedBy = members.AnyTexts("decidedBy"),
        Requirements = members.List("requirements", RequirementResultShape.Shape),
        Advisories = members.List("advisories", RequirementResultShape.Shape),
        Conditions = members.List("conditions", DecisionNoteShape.Shape),
        Remedies = members.List("remedies", DecisionNoteShape.Shape),
        Unknowns = members.List("unknowns", DecisionNoteShape.Shape),
        Warnings = members.List("warnings", DecisionNoteShape.Shape),
        Caveats = members.AnyTexts("caveats"),
        Choices = members.List("choices", ChoiceTakenShape.Shape),
        Suppositions = members.List("suppositions", ChoiceTakenShape.Shape),
        Digests = members.Record("digests", DecisionDigestsShape.Shape),
        Trail = members.Record("trail", TrailNodeShape.Shape),
    };
}
