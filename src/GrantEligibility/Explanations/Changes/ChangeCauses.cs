using GrantEligibility.Facts;

namespace GrantEligibility.Explanations.Changes;

/// <summary>
/// Finds which of the differences between two questions made a requirement come out differently, and tests it by evaluating:
/// without them it comes out as in the first question, and each is needed, to change the one answer into the other or back.
/// Belongs to one thread.
/// </summary>
/// <param name="questions">The two questions, and those between them.</param>
internal sealed class ChangeCauses(MixedQuestions questions)
{
    /// <summary>The differences behind a change.</summary>
    /// <param name="change">What became of the requirement.</param>
    /// <param name="read">The places that its derivation read in either decision.</param>
    internal IReadOnlyList<ValueChange> Of(RequirementChange change, HashSet<Place> read)
    {
        // What was read itself is tried first; then what stands below it, for a derived value stands where the fact does that it
        // was derived from, and a search where the list does; then all. A rule that asks whether there is such a fact reads none.
        Func<ValueChange, bool>[] ways =
        [
            value => read.Contains(value.Place) || value.Place == QuestionDifferences.RegimePlace,
            value => read.Any(place => place == value.Place || (place.Pointer?.Length > 0 && value.Place.IsBelow(place))),
            static _ => true,
        ];
        foreach (var isRead in ways)
        {
            var parts = questions.Parts.Where(part => part.Changes.Any(isRead)).ToList();
            if (Undoes(parts, change))
            {
                return [.. Needed(parts, change).SelectMany(part => Told(part, ways))];
            }
        }

        return [];
    }

    private List<QuestionPart> Needed(List<QuestionPart> parts, RequirementChange change)
    {
        var needed = parts.FindAll(part =>
        {
            var others = parts.FindAll(other => other != part);
            return !Undoes(others, change) || !questions.Gives(others, change.RequirementId, change.After);
        });
        return Undoes(needed, change) ? needed : parts;
    }

    /// <summary>Whether the requirement comes out as in the first question once some parts are as they are there.</summary>
    private bool Undoes(List<QuestionPart> parts, RequirementChange change) =>
        parts.Count > 0 && questions.Gives([.. questions.Parts.Except(parts)], change.RequirementId, change.Before);

    // Of what only one question has, it matters what was read.
    private static IEnumerable<ValueChange> Told(QuestionPart part, Func<ValueChange, bool>[] ways) =>
        part.IsInOne ? part.Changes.Where(ways.First(way => part.Changes.Any(way))) : part.Changes;
}
