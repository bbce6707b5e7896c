using GrantEligibility.Decisions;
using GrantEligibility.Explanations.Changes;
using GrantEligibility.Explanations.Evidence;
using GrantEligibility.Facts;

namespace GrantEligibility.Explanations.Timelines;

/// <summary>Names the dates that make a day a border.</summary>
/// <param name="calendar">The dates that are known.</param>
/// <param name="documents">The documents of the question.</param>
internal sealed class BorderCauses(DateCalendar calendar, QuestionDocuments documents)
{
    /// <summary>
    /// Of the dates at a border, those that the derivation of a changed requirement read on either side of it. Where it read
    /// none, those of the profile, the award and the question, or else those of the regime; and where nothing is dated that day,
    /// the dates that the derivations of what changed measure from.
    /// </summary>
    internal IReadOnlyList<DatedCause> Of(EligibilityDecision before, EligibilityDecision after)
    {
        var read = Read(before, after);
        var dated = calendar.At(after.AsOf).DistinctBy(static at => at.Place).ToList();
        var places = read.Select(static value => value.Place).ToHashSet();
        var named = dated.FindAll(at => places.Contains(at.Place));
        if (named.Count == 0)
        {
            named = dated.FindAll(static at => at.Place.Document != Document.Regime);
        }

        // What a fact computes from a date of its own says no more than that date.
        named.RemoveAll(at => named.Exists(other => other.Date == at.Date && other.Place.IsBelow(at.Place)));
        return named.Count > 0 ? [.. named.Select(Cause)]
            : dated.Count > 0 ? [.. dated.Select(Cause)]
            : [.. read.Where(IsStatedDate).Select(static value => new DatedCause($"{value.Name} {value.Value}", value.Place))];
    }

    private static DatedCause Cause(DatedPlace at) => new(PlainText.Of($"{at.Meaning.Words} {at.Date}"), at.Place);

    private static List<TrailValue> Read(EligibilityDecision before, EligibilityDecision after)
    {
        var (first, second) = (new TrailReadings(before), new TrailReadings(after));
        return
        [
            .. RequirementChanges.Between(before, after)
                .SelectMany(change => first.Behind(change.RequirementId).Concat(second.Behind(change.RequirementId)))
                .Distinct(),
        ];
    }

    private bool IsStatedDate(TrailValue value) =>
        DateOnly.TryParseExact(value.Value, "yyyy-MM-dd", out _)
        && value.Place.Document != Document.Question
        && documents.Stated(value.Place) is not null;
}
