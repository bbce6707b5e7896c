using GrantEligibility.Bills.Gates;
using GrantEligibility.Regimes;

namespace GrantEligibility.JusticeAct;

/// <summary>S. 3985: the answer for the money of each programme, where an award asks for several.</summary>
/// <remarks>The bill conditions the money of each programme by itself; it has no one answer for both.</remarks>
[Requirement("programmes", "The money of each programme has an answer of its own", kind: RequirementKind.Advisory)]
[Citation("S. 3985")]
public static class EachProgrammeAnswered
{
    /// <summary>The award asks for money of several.</summary>
    public sealed class Answer : AnswerOfAProgramme;
}
