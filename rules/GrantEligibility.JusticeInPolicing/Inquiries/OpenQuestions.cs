using System.Text.Json.Nodes;
using GrantEligibility.Bills.Enactments;
using GrantEligibility.Bills.Gates;
using GrantEligibility.Bills.Inquiries;
using GrantEligibility.Bills.Scopes;
using GrantEligibility.Explanations.Changes;
using GrantEligibility.Explanations.Inquiries;
using GrantEligibility.Facts;
using GrantEligibility.JusticeInPolicing.Laws;
using GrantEligibility.Profiles;
using GrantEligibility.Regimes;

namespace GrantEligibility.JusticeInPolicing.Inquiries;

/// <summary>
/// What may be unknown, each with answers that stand for every answer: one of each kind that the rules tell apart. What is
/// unknown of a single entry, the model asks itself.
/// </summary>
internal static class OpenQuestions
{
    private static readonly Place Unit = new(Document.Profile, "/recipientUnit");

    /// <summary>Every question: on the award and the unit, then list by list.</summary>
    internal static IEnumerable<OpenQuestion> Of(RegimeInput input) => AssumedEnactment.Of(input) is null ? [] : UnderTheBill(input);

    private static IEnumerable<OpenQuestion> UnderTheBill(RegimeInput input)
    {
        var unit = input.Profile.RecipientUnit;
        var day = input.AsOf;
        return
        [
            .. BillQuestions.Of(input),
            .. LawsOf(input),
            .. List(unit?.OfficerCertification, "officerCertification", $"How are officers certified?", (_, isWhole) => EntryDocuments.Certification(Tested(input), isWhole)),
            .. List(unit?.StopReporting, "stopReporting", $"What does the State assure on reports of stops, searches and deadly force?", EntryDocuments.Stops),
            .. Years(unit?.StopReporting is [{ RetentionInYears: null } stops] ? stops.Place.Of("retentionInYears") : null),
            .. List(unit?.ProfilingCertifications, "profilingCertifications", $"What does the application certify on racial profiling?", EntryDocuments.Profiling),
            .. Words<ProfilingPoint>(unit?.ProfilingCertifications is [{ Certifies: null } certified] ? certified.Place.Of("certifies") : null, $"Which points does the certification cover?"),
            .. List(unit?.ForceReporting, "forceReporting", $"How is the use of force reported each quarter?", EntryDocuments.Force),
            .. Words<ForceReportingPart>(unit?.ForceReporting is [{ InPlace: null } reporting] ? reporting.Place.Of("inPlace") : null, $"Which parts of quarterly reporting are in place?"),
            .. Reports(input),
            .. unit?.SetAsides is null ? [SetAsides(input)] : Array.Empty<OpenQuestion>(),
        ];

        IEnumerable<OpenQuestion> List<T>(IReadOnlyList<T>? entries, string list, FormattableString question, Func<DateOnly, bool, JsonObject> entry)
        {
            if (entries is null)
            {
                var place = Unit.Of(list);
                yield return OpenQuestion.Of(
                    input.Profile.Agency.Name,
                    place,
                    question,
                    PossibleAnswer.Of($"not at all", DocumentChange.Put(place, new JsonArray())),
                    PossibleAnswer.Of($"in full", DocumentChange.Put(place, new JsonArray(entry(day, true)))),
                    PossibleAnswer.Of($"in part", DocumentChange.Put(place, new JsonArray(entry(day, false)))));
            }
        }

        IEnumerable<OpenQuestion> Years(Place? place)
        {
            if (place is { } where)
            {
                yield return OpenQuestion.Of(
                    input.Profile.Agency.Name,
                    where,
                    $"For how many years are the records kept?",
                    PossibleAnswer.Of($"{EntryDocuments.YearsOn(day)} or more", DocumentChange.Put(where, EntryDocuments.YearsOn(day))),
                    PossibleAnswer.Of($"fewer", DocumentChange.Put(where, EntryDocuments.YearsOn(day) - 1)));
            }
        }

        IEnumerable<OpenQuestion> Words<TEnum>(Place? place, FormattableString question)
            where TEnum : struct, Enum
        {
            if (place is { } where)
            {
                yield return OpenQuestion.Of(
                    input.Profile.Agency.Name,
                    where,
                    question,
                    PossibleAnswer.Of($"all", DocumentChange.Put(where, EntryDocuments.Words<TEnum>(true))),
                    PossibleAnswer.Of($"not all", DocumentChange.Put(where, EntryDocuments.Words<TEnum>(false))));
            }
        }
    }

    private static IEnumerable<OpenQuestion> LawsOf(RegimeInput input)
    {
        var kind = StatedUnit.KindOf(input.Profile) ?? UnitKind.State;
        foreach (var law in LawSubject.All.Where(law => law.In(input.Profile.RecipientUnit?.Laws) is null))
        {
            var from = law.HasTestDay ? Tested(input) : input.AsOf;
            var place = Unit.Of("laws").Of(law.List);
            yield return OpenQuestion.Of(
                input.Profile.Agency.Name,
                place,
                $"Is there {law.What}, and since when is it in effect?",
                PossibleAnswer.Of($"none", DocumentChange.Put(place, new JsonArray())),
                PossibleAnswer.Of($"one that does all of it", DocumentChange.Put(place, new JsonArray(EntryDocuments.Law(law, kind, from, satisfies: true)))),
                PossibleAnswer.Of($"one that does not do all of it", DocumentChange.Put(place, new JsonArray(EntryDocuments.Law(law, kind, from, satisfies: false)))));
        }
    }

    // The day on which what is asked about is tested, if that has come.
    private static DateOnly Tested(RegimeInput input) => TestDay.Of(input.Award) is { } day && day.HasComeBy(input.AsOf) ? day.Day : input.AsOf;

    private static IEnumerable<OpenQuestion> Reports(RegimeInput input)
    {
        if (input.Profile.RecipientUnit?.SexualActsReports is null && input.Award.FiscalYear is { } year)
        {
            var place = Unit.Of("sexualActsReports");
            yield return OpenQuestion.Of(
                input.Profile.Agency.Name,
                place,
                $"For which fiscal years was the yearly report on sexual acts under colour of law made?",
                PossibleAnswer.Of($"for fiscal year {year} or the year before", DocumentChange.Put(place, new JsonArray(EntryDocuments.Report(year - 1, input.AsOf)))),
                PossibleAnswer.Of($"for neither", DocumentChange.Put(place, new JsonArray())));
        }
    }

    private static OpenQuestion SetAsides(RegimeInput input)
    {
        var place = Unit.Of("setAsides");
        return OpenQuestion.Of(
            input.Profile.Agency.Name,
            place,
            $"What shares of the money does the application assure to set aside?",
            PossibleAnswer.Of($"none", DocumentChange.Put(place, new JsonArray())),
            PossibleAnswer.Of($"all four", DocumentChange.Put(place, new JsonArray([.. EntryDocuments.SetAsides(input.AsOf)]))));
    }
}
