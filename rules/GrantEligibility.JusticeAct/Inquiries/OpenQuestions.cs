using System.Text.Json.Nodes;
using GrantEligibility.Bills.Enactments;
using GrantEligibility.Bills.Gates;
using GrantEligibility.Bills.Inquiries;
using GrantEligibility.Explanations.Changes;
using GrantEligibility.Explanations.Inquiries;
using GrantEligibility.Facts;
using GrantEligibility.JusticeAct.Chokeholds;
using GrantEligibility.JusticeAct.Reports;
using GrantEligibility.Profiles;
using GrantEligibility.Regimes;

namespace GrantEligibility.JusticeAct.Inquiries;

/// <summary>
/// What may be unknown, each with answers that stand for every answer: one of each kind that the rules tell apart.
/// </summary>
internal static class OpenQuestions
{
    private static readonly Place Unit = new(Document.Profile, "/recipientUnit");

    /// <summary>Every question: on the award and the unit, then list by list.</summary>
    internal static IEnumerable<OpenQuestion> Of(RegimeInput input) =>
        AssumedEnactment.Of(input) is { } enacted ? Of(input, ParameterDocuments.RecordRetention.On(enacted)!.Value) : [];

    private static IEnumerable<OpenQuestion> Of(RegimeInput input, int years)
    {
        var unit = input.Profile.RecipientUnit;
        return
        [
            .. BillQuestions.Of(input),
            .. input.Award.BuysBodyCameras is null ? [CamerasBought(input)] : Array.Empty<OpenQuestion>(),
            .. Wording(input),
            .. unit?.UseOfForceReports is null ? Reports(input, "useOfForceReports", $"Did a report on the use of force go to the FBI collection?") : [],
            .. unit?.NoKnockReports is null ? Reports(input, "noKnockReports", $"Did a report on no-knock warrants go to the Attorney General?") : [],
            .. LocalitiesRecord.Of(input).ShareAsPercentage is null ? Localities(input) : [],
            .. unit?.BodyCameraPolicies is null ? [CameraPolicies(input)] : Array.Empty<OpenQuestion>(),
            .. unit?.DisciplinaryRecords is null ? [Records(input, years)] : Array.Empty<OpenQuestion>(),
            .. unit?.DisciplinaryRecords is [{ RetentionInYears: null } kept] ? [Retention(input, kept.Place.Of("retentionInYears"), years)] : Array.Empty<OpenQuestion>(),
        ];
    }

    private static OpenQuestion CamerasBought(RegimeInput input)
    {
        var place = new Place(Document.Award, "/buysBodyCameras");
        return OpenQuestion.Of(
            input.Profile.Agency.Name,
            place,
            $"Does the award pay for body-worn cameras?",
            PossibleAnswer.Of($"yes", DocumentChange.Put(place, true)),
            PossibleAnswer.Of($"no", DocumentChange.Put(place, false)));
    }

    // What the wording in force on the as-of date leaves open, the model asks itself.
    private static IEnumerable<OpenQuestion> Wording(RegimeInput input)
    {
        if (WordingTested.Of(input) is { Wording.IsStanceKnown: false } tested && TestDay.Of(input.Award) is not null)
        {
            var isOnRecord = !tested.Wording.Place.Pointer.EndsWith("/-", StringComparison.Ordinal);
            var place = isOnRecord ? tested.Wording.Place.Of("stance") : tested.Wording.Place;
            yield return OpenQuestion.Of(
                input.Profile.Agency.Name,
                place,
                $"What does the use-of-force policy say on chokeholds on {tested.On}?",
                [
                    .. Enum.GetValues<ChokeholdStance>().Where(stance => stance != ChokeholdStance.Unknown).Select(stance => PossibleAnswer.Of(
                        $"{stance}",
                        DocumentChange.Put(place, isOnRecord
                            ? PlainText.Of($"{stance}")
                            : new JsonObject { ["stance"] = PlainText.Of($"{stance}"), ["from"] = PlainText.Of($"{tested.On}") }))),
                ]);
        }
    }

    private static IEnumerable<OpenQuestion> Reports(RegimeInput input, string list, FormattableString question)
    {
        if (input.Award.FiscalYear is not { } year)
        {
            yield break;
        }

        var place = Unit.Of(list);
        var report = new JsonObject { ["fiscalYear"] = year, ["submittedOn"] = PlainText.Of($"{input.AsOf}") };
        yield return OpenQuestion.Of(
            input.Profile.Agency.Name,
            place,
            $"{PlainText.Of(question)} For which fiscal years?",
            PossibleAnswer.Of($"for fiscal year {year}", DocumentChange.Put(place, new JsonArray(report))),
            PossibleAnswer.Of($"for none", DocumentChange.Put(place, new JsonArray())));
    }

    private static IEnumerable<OpenQuestion> Localities(RegimeInput input)
    {
        if (input.Award.FiscalYear is not { } year)
        {
            yield break;
        }

        // Beside what was found of other years, what is found of this one is an entry more.
        var list = Unit.Of("localitiesNotReporting");
        var place = input.Profile.RecipientUnit?.LocalitiesNotReporting is null ? list : list.Of("-");
        yield return OpenQuestion.Of(
            input.Profile.Agency.Name,
            place,
            $"Which localities of the State, if it is one, did not report to the FBI collection for fiscal year {year}?",
            PossibleAnswer.Of($"none", place == list ? DocumentChange.Put(list, new JsonArray()) : DocumentChange.Put(place, Found(0))),
            PossibleAnswer.Of($"some", place == list ? DocumentChange.Put(list, new JsonArray(Found(1))) : DocumentChange.Put(place, Found(1))));

        JsonObject Found(int share) =>
            new() { ["fiscalYear"] = year, ["populationShareAsPercentage"] = share, ["on"] = PlainText.Of($"{input.AsOf}") };
    }

    private static OpenQuestion CameraPolicies(RegimeInput input)
    {
        var place = Unit.Of("bodyCameraPolicies");
        return OpenQuestion.Of(
            input.Profile.Agency.Name,
            place,
            $"Is there a policy on body-worn cameras?",
            PossibleAnswer.Of($"none", DocumentChange.Put(place, new JsonArray())),
            PossibleAnswer.Of($"one that covers every topic and disciplines intentional failure, in sub-grantees too", Policy(true, true)),
            PossibleAnswer.Of($"one that does not discipline intentional failure", Policy(false, false)));

        DocumentChange Policy(bool disciplines, bool coversAll) => DocumentChange.Put(place, new JsonArray(new JsonObject
        {
            ["from"] = PlainText.Of($"{input.AsOf}"),
            ["disciplinesIntentionalFailure"] = disciplines,
            ["subGranteesHaveOne"] = disciplines,
            ["covers"] = new JsonArray([.. Enum.GetValues<BodyCameraTopic>().Where(_ => coversAll).Select(topic => (JsonNode)PlainText.Of($"{topic}"))]),
        }));
    }

    private static OpenQuestion Records(RegimeInput input, int years)
    {
        var place = Unit.Of("disciplinaryRecords");
        return OpenQuestion.Of(
            input.Profile.Agency.Name,
            place,
            $"Is there a system for sharing the disciplinary records of officers?",
            PossibleAnswer.Of($"none", DocumentChange.Put(place, new JsonArray())),
            PossibleAnswer.Of($"one that keeps them for {years} years and has them reviewed before hiring", DocumentChange.Put(place, new JsonArray(new JsonObject
            {
                ["from"] = PlainText.Of($"{input.AsOf}"),
                ["areShared"] = true,
                ["retentionInYears"] = years,
                ["reviewedBeforeHiring"] = true,
            }))));
    }

    private static OpenQuestion Retention(RegimeInput input, Place place, int years) => OpenQuestion.Of(
        input.Profile.Agency.Name,
        place,
        $"For how many years is each disciplinary record kept?",
        PossibleAnswer.Of($"{years} or more", DocumentChange.Put(place, years)),
        PossibleAnswer.Of($"fewer", DocumentChange.Put(place, years - 1)));
}
