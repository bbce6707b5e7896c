using GrantEligibility.Decisions;
using GrantEligibility.Profiles.Reading.Shapes;

namespace GrantEligibility.Records.Reading;

/// <summary>A sentence of a decision, as records write it.</summary>
internal static class DecisionNoteShape
{
    internal static readonly ObjectShape<DecisionNote> Shape = new(Read);

    private static DecisionNote Read(Members members) => new(
        members.AnyText("requirementId"), members.AnyText("citation"), members.AnyText("agency"), members.AnyText("text"));
}
