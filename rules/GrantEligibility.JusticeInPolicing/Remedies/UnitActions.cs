using System.Text.Json.Nodes;
using GrantEligibility.Bills.Enactments;
using GrantEligibility.Bills.Gates;
using GrantEligibility.Bills.Scopes;
using GrantEligibility.Explanations.Changes;
using GrantEligibility.Explanations.Remedies;
using GrantEligibility.Facts;
using GrantEligibility.JusticeInPolicing.Inquiries;
using GrantEligibility.JusticeInPolicing.Laws;
using GrantEligibility.Profiles;
using GrantEligibility.Regimes;

namespace GrantEligibility.JusticeInPolicing.Remedies;

/// <summary>
/// What the government that receives the money can do itself on the as-of date: enact, adopt, certify, assure, report.
/// </summary>
internal static class UnitActions
{
    private static readonly Place Unit = new(Document.Profile, "/recipientUnit");

    /// <summary>Every action; what would come after the test day of the money is not among them.</summary>
    internal static IEnumerable<AgencyAction> Of(RegimeInput input) => AssumedEnactment.Of(input) is null ? [] : UnderTheBill(input);

    private static IEnumerable<AgencyAction> UnderTheBill(RegimeInput input)
    {
        var testDay = TestDay.Of(input.Award);
        var isInTime = testDay is null || testDay.Day >= input.AsOf;
        if (StatedUnit.KindOf(input.Profile) is { } kind)
        {
            foreach (var law in LawSubject.All.Where(law => isInTime || !law.HasTestDay))
            {
                yield return Action(
                    $"enact:{law.List}",
                    $"{law.Instruction}",
                    law.Section,
                    Unit.Of("laws").Of(law.List),
                    EntryDocuments.Law(law, kind, input.AsOf, satisfies: true));
            }
        }

        if (isInTime)
        {
            yield return Action(
                "certify-officers",
                $"Set up a programme that certifies and decertifies officers, and file the registry records.",
                SectionNames.OfficerCertification,
                Unit.Of("officerCertification"),
                EntryDocuments.Certification(input.AsOf, true));
        }

        yield return Action(
            "assure-reports-of-stops",
            $"Assure the Attorney General that the State and each local agency report stops, searches and deadly force, with records kept for {EntryDocuments.YearsOn(input.AsOf)} years.",
            SectionNames.StopReports,
            Unit.Of("stopReporting"),
            EntryDocuments.Stops(input.AsOf, true));

        // What the Attorney General found not to be complied with, no new certification cures.
        if (input.Profile.RecipientUnit?.ProfilingCertifications is not [{ IsNotCompliedWith: true }])
        {
            yield return Action(
                "certify-profiling-ended",
                $"Certify, for the applicant and every agency it will fund, that racial profiling is ended, on every point.",
                SectionNames.Profiling,
                Unit.Of("profilingCertifications"),
                EntryDocuments.Profiling(input.AsOf, true));
        }

        yield return Action(
            "report-force-each-quarter",
            $"Report the use of force each quarter, with a system, a plan, a yearly audit and a comparison with open sources.",
            SectionNames.ForceReports,
            Unit.Of("forceReporting"),
            EntryDocuments.Force(input.AsOf, true));
        if (testDay is not null)
        {
            yield return Action(
                "report-sexual-acts",
                $"Make the yearly report on sexual acts under colour of law.",
                SectionNames.SexualActs,
                Unit.Of("sexualActsReports"),
                EntryDocuments.Report(testDay.FiscalYear - 1, input.AsOf));
        }

        yield return new AgencyAction
        {
            Id = "assure-set-asides",
            Text = "Assure in the application that the four shares of the Byrne money are set aside, and file it again.",
            Citation = $"{SectionNames.Bill} § {SectionNames.BodyCameraShare}",
            Agency = input.Profile.Agency.Name,
            Changes = [.. EntryDocuments.SetAsides(input.AsOf).Select(setAside => DocumentChange.Put(Unit.Of("setAsides").Of("-"), setAside))],
        };

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
