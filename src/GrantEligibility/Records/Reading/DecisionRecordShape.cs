using GrantEligibility.Profiles.Reading.Shapes;

namespace GrantEligibility.Records.Reading;

/// <summary>A decision record, as records write it.</summary>
internal static class DecisionRecordShape
{
    internal static readonly ObjectShape<DecisionRecord> Shape = new(Read);

    private static readonly FormatVersionAttribute Version = new(DecisionRecord.CurrentSchemaVersion);

    private static DecisionRecord Read(Members members) => new()
    {
        SchemaVersion = members.Text("schemaVersion", Version),
        Id = members.Text("id", DigestAttribute.Instance),
        RecordedAt = members.Instant("recordedAt"),
        Question = members.Record("question", RecordedQuestionShape.Shape),
        Parameters = members.List("parameters", ParameterDigestShape.Shape),
        Decision = members.Record("decision", EligibilityDecisionShape.Shape),
        Amendment = members.RecordOrNull("amendment", AmendmentShape.Shape),
    };
}
