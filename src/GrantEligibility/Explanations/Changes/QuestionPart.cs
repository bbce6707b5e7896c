using GrantEligibility.Facts;

namespace GrantEligibility.Explanations.Changes;

/// <summary>A part in which two questions differ, and which can be one way or the other by itself. Two are the same only if they are one. Immutable.</summary>
/// <param name="place">Where it stands.</param>
/// <param name="changes">The values in it that differ.</param>
/// <param name="isInOne">Whether only one of the questions has it.</param>
internal sealed class QuestionPart(Place place, IReadOnlyList<ValueChange> changes, bool isInOne)
{
    /// <summary>Where it stands.</summary>
    internal Place Place => place;

    /// <summary>The values in it that differ.</summary>
    internal IReadOnlyList<ValueChange> Changes => changes;

    /// <summary>Whether only one of the questions has it.</summary>
    internal bool IsInOne => isInOne;
}
