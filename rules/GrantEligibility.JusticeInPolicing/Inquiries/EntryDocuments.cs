using System.Text.Json.Nodes;
using GrantEligibility.JusticeInPolicing.Laws;
using GrantEligibility.JusticeInPolicing.SetAsides;
using GrantEligibility.Profiles;

namespace GrantEligibility.JusticeInPolicing.Inquiries;

/// <summary>Entries as a profile would state them from a day on, whole or lacking.</summary>
internal static class EntryDocuments
{
    /// <summary>A law of a government, in effect from a day on, that satisfies its section or does not.</summary>
    internal static JsonObject Law(LawSubject subject, UnitKind kind, DateOnly day, bool satisfies)
    {
        var law = new JsonObject
        {
            ["unit"] = PlainText.Of($"{kind}"),
            ["form"] = !subject.AsksForLegislation ? "policy" : kind == UnitKind.Local ? "ordinance" : "statute",
            ["bindsLocalOfficers"] = true,
            ["from"] = Text(day),
        };
        foreach (var (name, whereItSatisfies) in subject.Members)
        {
            law[name] = whereItSatisfies == satisfies;
        }

        return law;
    }

    internal static JsonObject Certification(DateOnly day, bool isWhole) => new() { ["from"] = Text(day), ["hasProgram"] = isWhole, ["everyOfficerMetIt"] = isWhole };

    internal static JsonObject Stops(DateOnly day, bool isWhole) =>
        new() { ["from"] = Text(day), ["stateReports"] = isWhole, ["eachLocalAgencyReports"] = isWhole, ["retentionInYears"] = YearsOn(day) - (isWhole ? 0 : 1) };

    internal static JsonObject Profiling(DateOnly day, bool isWhole) =>
        new() { ["from"] = Text(day), ["certifies"] = Words<ProfilingPoint>(isWhole), ["coversFundedAgencies"] = isWhole };

    internal static JsonObject Force(DateOnly day, bool isWhole) => new() { ["from"] = Text(day), ["inPlace"] = Words<ForceReportingPart>(isWhole) };

    internal static JsonObject Report(int fiscalYear, DateOnly day) => new() { ["fiscalYear"] = fiscalYear, ["submittedOn"] = Text(day) };

    /// <summary>The least shares, of each purpose one.</summary>
    internal static IEnumerable<JsonObject> SetAsides(DateOnly day) => SetAsideTerms.On(day).Select(terms => new JsonObject
    {
        ["purpose"] = PlainText.Of($"{terms.Purpose}"),
        ["shareAsPercentage"] = terms.LeastAsPercentage,
        ["on"] = Text(day),
    });

    /// <summary>For how many years records of stops are to be kept.</summary>
    internal static int YearsOn(DateOnly day) => ParameterDocuments.StopRecordRetention.On(day)!.Value;

    internal static JsonArray Words<TEnum>(bool all)
        where TEnum : struct, Enum => new([.. Enum.GetValues<TEnum>().Where(_ => all).Select(word => (JsonNode)PlainText.Of($"{word}"))]);

    private static string Text(DateOnly day) => PlainText.Of($"{day}");
}
