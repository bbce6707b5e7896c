using System.Text.Json.Nodes;
using GrantEligibility.Explanations.Changes;
using GrantEligibility.Explanations.Inquiries;
using GrantEligibility.Facts;
using GrantEligibility.Profiles;
using GrantEligibility.Regimes;
using GrantEligibility.SafePolicing.Bodies;
using GrantEligibility.SafePolicing.Scopes;

namespace GrantEligibility.SafePolicing.Inquiries;

/// <summary>What may be unknown of an agency's credentials: whether there are any, what came of one without a date, and whether a body serves the agency.</summary>
internal static class CredentialQuestions
{
    private static readonly string[] BothPoints = ["adherence-to-law", "chokeholds"];

    internal static IEnumerable<OpenQuestion> Of(AgencyRecord agency, RegimeInput input)
    {
        if (agency.Agency.State is null)
        {
            yield return InWhichState(agency, input);
        }

        var body = OpenQuestions.BodyFor(agency.Agency.State, input);
        if (agency.Credentials is null)
        {
            yield return AnyAtAll(agency, body, input);
        }

        foreach (var credential in agency.Credentials ?? [])
        {
            if (credential is { Kind: CredentialKind.BodyCertification, IsRequestUnrecorded: true, IntentDeclaredOn: null, DeterminedOn: null })
            {
                yield return WhatCameOf(credential, agency, input.AsOf);
            }
        }
    }

    /// <summary>A certificate of a day that recites both points.</summary>
    internal static JsonObject Certificate(CredentialingBody body, DateOnly day) => Certificate(body, day, BothPoints);

    /// <summary>A certificate of a day that recites the points given, and no other.</summary>
    private static JsonObject Certificate(CredentialingBody body, DateOnly day, string[] recites)
    {
        var certificate = Credential(body, ("certifiedOn", day));
        certificate["recites"] = new JsonArray([.. recites.Select(point => (JsonNode)point)]);
        return certificate;
    }

    private static JsonObject Credential(CredentialingBody body, params ReadOnlySpan<(string Event, DateOnly Day)> events)
    {
        var credential = new JsonObject { ["bodyId"] = body.Id, ["kind"] = "body-certification" };
        foreach (var (name, day) in events)
        {
            credential[name] = DocumentValues.Day(day);
        }

        return credential;
    }

    private static OpenQuestion InWhichState(AgencyRecord agency, RegimeInput input)
    {
        var place = agency.At("agency", "state");
        var registry = RegimeFacts.Registry(input.Options);
        string[] named =
        [
            .. (agency.Credentials ?? []).Select(credential => credential.BodyId)
                .Concat((agency.Policy.LawConformity ?? []).Select(finding => finding.BodyId).OfType<string>())
                .SelectMany(id => registry.Find(id)?.States ?? [])
                .Distinct()
                .Order(StringComparer.Ordinal),
        ];
        var other = registry.Bodies.SelectMany(body => body.States).Order(StringComparer.Ordinal).First(state => !named.Contains(state));
        return OpenQuestion.Of(
            agency.Agency.Name,
            place,
            $"In which State is {agency.Agency.Name}?",
            [
                .. named.Select(state => PossibleAnswer.Of($"{state}", DocumentChange.Put(place, state))),
                PossibleAnswer.Of($"another State, such as {other}", DocumentChange.Put(place, other)),
                PossibleAnswer.Of($"a territory, such as Guam", DocumentChange.Put(place, "GU")),
            ]);
    }

    private static OpenQuestion AnyAtAll(AgencyRecord agency, CredentialingBody body, RegimeInput input)
    {
        var place = agency.At("credentials");
        var day = input.AsOf;
        var answers = new List<PossibleAnswer>
        {
            Listed($"none"),
            Listed($"an application is pending", Credential(body, ("appliedOn", day))),
            Listed($"a certificate that recites both mandatory points", Certificate(body, day)),
            Listed($"a certificate that recites adherence to law only", Certificate(body, day, ["adherence-to-law"])),
            Listed($"a certificate that recites the bar of chokeholds only", Certificate(body, day, ["chokeholds"])),
            Listed($"a certificate that recites neither", Certificate(body, day, [])),
            Listed($"an application that was denied", Credential(body, ("appliedOn", day), ("deniedOn", day))),
            Listed($"an application that was withdrawn", Credential(body, ("appliedOn", day), ("withdrawnOn", day))),
        };
        if (RegimeFacts.ParametersOn(input).ValidityInMonths is { } months && body.IsDesignatedOn(day.AddMonths(-months).AddDays(-1)))
        {
            answers.Add(Listed($"a certificate that has lapsed", Certificate(body, day.AddMonths(-months).AddDays(-1))));
        }

        return OpenQuestion.Of(
            agency.Agency.Name,
            place,
            $"Does {agency.Agency.Name} hold a credential of a certified body, or has it applied for one, and when?",
            answers);

        PossibleAnswer Listed(FormattableString text, params JsonNode[] credentials) =>
            PossibleAnswer.Of(text, DocumentChange.Put(place, new JsonArray(credentials)));
    }

    private static OpenQuestion WhatCameOf(Credential credential, AgencyRecord agency, DateOnly asOf)
    {
        var place = credential.Place;
        var day = DocumentValues.Day(asOf);
        return OpenQuestion.Of(
            agency.Agency.Name,
            place,
            $"When did {agency.Agency.Name} apply to '{credential.BodyId}', and what came of it?",
            PossibleAnswer.Of($"an application is pending", DocumentChange.Put(place.Of("appliedOn"), day)),
            Certified($"a certificate that recites both mandatory points", BothPoints),
            Certified($"a certificate that recites adherence to law only", BothPoints[0]),
            Certified($"a certificate that recites the bar of chokeholds only", BothPoints[1]),
            Certified($"a certificate that recites neither"),
            PossibleAnswer.Of($"the application was denied", DocumentChange.Put(place.Of("deniedOn"), day)),
            PossibleAnswer.Of($"the application was withdrawn", DocumentChange.Put(place.Of("withdrawnOn"), day)));

        PossibleAnswer Certified(FormattableString text, params string[] recites) => PossibleAnswer.Of(
            text,
            DocumentChange.Put(place.Of("certifiedOn"), day),
            DocumentChange.Put(place.Of("recites"), new JsonArray([.. recites.Select(point => (JsonNode)point)])));
    }
}
