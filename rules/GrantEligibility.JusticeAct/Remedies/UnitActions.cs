using System.Text.Json.Nodes;
using GrantEligibility.Bills.Enactments;
using GrantEligibility.Bills.Gates;
using GrantEligibility.Explanations.Changes;
using GrantEligibility.Explanations.Remedies;
using GrantEligibility.Facts;
using GrantEligibility.Profiles;
using GrantEligibility.Regimes;

namespace GrantEligibility.JusticeAct.Remedies;

/// <summary>What an agency, or the government that receives the money for it, can do itself on the as-of date.</summary>
internal static class UnitActions
{
    private static readonly Place Profile = new(Document.Profile, string.Empty);
    private static readonly Place Unit = Profile.Of("recipientUnit");

    /// <summary>Every action; a policy that would come after the test day of the money is not among them.</summary>
    internal static IEnumerable<AgencyAction> Of(RegimeInput input)
    {
        if (AssumedEnactment.Of(input) is not { } enacted)
        {
            yield break;
        }

        var day = PlainText.Of($"{input.AsOf}");
        var years = ParameterDocuments.RecordRetention.On(enacted)!.Value;
        var testDay = TestDay.Of(input.Award);
        if (testDay is null || testDay.Day >= input.AsOf)
        {
            yield return Action(
                "prohibit-chokeholds",
                $"Adopt a written policy that bars chokeholds, save at most where deadly force is authorised.",
                SectionNames.Chokeholds,
                Profile.Of("policy").Of("chokehold"),
                new JsonObject { ["stance"] = "banned-except-deadly-force", ["from"] = day });
        }

        if (testDay?.IsBefore(input.AsOf) == true)
        {
            yield return Report("report-use-of-force", $"Report the use of force, or that there was none, to the FBI collection.", SectionNames.UseOfForceReports, "useOfForceReports");
            yield return Report("report-no-knock-warrants", $"Report on no-knock warrants, or that there were none, to the Attorney General.", SectionNames.NoKnockReports, "noKnockReports");
        }

        yield return Action(
            "adopt-camera-policies",
            $"Adopt policies on the use of body-worn cameras, privacy, retention, and discipline for intentional failure to use one, and see to it that sub-grantees have them.",
            SectionNames.CameraDiscipline,
            Unit.Of("bodyCameraPolicies"),
            new JsonObject
            {
                ["from"] = day,
                ["disciplinesIntentionalFailure"] = true,
                ["subGranteesHaveOne"] = true,
                ["covers"] = new JsonArray([.. Enum.GetValues<BodyCameraTopic>().Select(topic => (JsonNode)PlainText.Of($"{topic}"))]),
            });
        yield return Action(
            "keep-disciplinary-records",
            $"Keep a system for sharing officers' disciplinary records, retain each for {years} years, and have agencies review them before hiring.",
            SectionNames.DisciplinaryRecords,
            Unit.Of("disciplinaryRecords"),
            new JsonObject { ["from"] = day, ["areShared"] = true, ["retentionInYears"] = years, ["reviewedBeforeHiring"] = true });

        AgencyAction Report(string id, FormattableString text, string section, string list) =>
            Action(id, text, section, Unit.Of(list), new JsonObject { ["fiscalYear"] = testDay!.FiscalYear, ["submittedOn"] = day });

        AgencyAction Action(string id, FormattableString text, string section, Place list, JsonObject entry) => new()
        {
            Id = id,
            Text = PlainText.Of(text),
            Citation = $"{SectionNames.Bill} § {section}",
            Agency = input.Profile.Agency.Name,
            Changes = [DocumentChange.Put(list.Of("-"), entry)],
        };
    }
}
