using System.Globalization;
using GrantEligibility.Facts;
using GrantEligibility.Profiles;
using GrantEligibility.Regimes;
using GrantEligibility.SafePolicing.Bodies;
using GrantEligibility.SafePolicing.DatedValues;

namespace GrantEligibility.SafePolicing;

/// <summary>What the regimes of this package know: the registry of bodies, whatever the question, and for one question the dated values resolved.</summary>
internal static class RegimeFacts
{
    /// <summary>Every body of the registry.</summary>
    internal static IEnumerable<Fact> Shared(IReadOnlyDictionary<string, string> options) => Registry(options).Bodies;

    internal static IEnumerable<Fact> For(RegimeInput input)
    {
        yield return TimelineOn(input);
        yield return ParametersOn(input);

        var registry = Registry(input.Options);
        foreach (var body in UnlistedBodies(input.Profile, registry))
        {
            yield return body;
        }

        yield return BodiesFor(registry, input.Profile.Agency, 0, input.AsOf);
        for (var i = 0; i < (input.Profile.SubRecipients?.Count ?? 0); i++)
        {
            yield return BodiesFor(registry, input.Profile.SubRecipients![i].Agency, i + 1, input.AsOf);
        }
    }

    /// <summary>The registry of bodies, as the options suppose it.</summary>
    internal static BodyRegistry Registry(IReadOnlyDictionary<string, string> options) =>
        ParameterDocuments.Bodies.WithDesignationsEnded(Suppositions.DesignationsEnded(options));

    private static Timeline TimelineOn(RegimeInput input)
    {
        var order = ParameterDocuments.StandingOfTheOrder.On(input.AsOf);
        var revoked = order?.Value is OrderStage.Revoked or OrderStage.RevokerRescinded;
        return new()
        {
            Order = revoked && Suppositions.IsRevocationSupposedAway(input.Options)
                ? OrderStage.RevocationSupposedAway
                : order?.Value ?? OrderStage.NotSigned,
            OrderSince = order?.From,
            Transition = ParameterDocuments.StandingOfTheTransition.On(input.AsOf)?.Value ?? TransitionStage.NotSigned,
            Place = new Place(Document.Regime, "/timeline"),
        };
    }

    /// <summary>The dated values on the day of a question.</summary>
    internal static OrderParameters ParametersOn(RegimeInput input) => new()
    {
        ValidityInMonths = ParameterDocuments.CertificateValidity.On(input.AsOf)?.Value,
        LookBackInMonths = ParameterDocuments.LookBack.On(input.AsOf)?.Value,
        FirstGatedFiscalYear = ParameterDocuments.FirstGatedFiscalYear.On(input.AsOf)?.Value,
        StandardsAnnouncedOn = ParameterDocuments.StandardsAnnouncedOn.On(input.AsOf)?.Value,
        FirstListDueOn = ParameterDocuments.FirstListDueOn.On(input.AsOf)?.Value,
        IntakeOpenFrom = Suppositions.IntakeOpenFrom(input.Options) ?? ParameterDocuments.IntakeOpenFrom.On(input.AsOf)?.Value,
        Place = new Place(Document.Regime, "/parameters"),
    };

    private static IEnumerable<UnlistedBody> UnlistedBodies(AgencyProfile profile, BodyRegistry registry)
    {
        SortedSet<string>? ids = null;
        Add(profile.Credentials, profile.Accreditations, profile.Policy);
        foreach (var recipient in profile.SubRecipients ?? [])
        {
            Add(recipient.Credentials, recipient.Accreditations, recipient.Policy);
        }

        return ids is null ? [] : ids.Select(id => new UnlistedBody
        {
            Id = id,
            Place = new Place(Document.Regime, "/credentialing-bodies").Of(id),
        });

        void Add(IReadOnlyList<Credential>? credentials, IReadOnlyList<Accreditation>? accreditations, UseOfForcePolicy? policy)
        {
            for (var i = 0; i < credentials?.Count; i++)
            {
                AddUnlisted(credentials[i].BodyId);
            }

            for (var i = 0; i < accreditations?.Count; i++)
            {
                AddUnlisted(accreditations[i].BodyId);
            }

            for (var i = 0; i < policy?.LawConformity?.Count; i++)
            {
                AddUnlisted(policy.LawConformity[i].BodyId);
            }
        }

        void AddUnlisted(string? id)
        {
            if (id is not null && registry.Find(id) is null)
            {
                (ids ??= new(StringComparer.Ordinal)).Add(id);
            }
        }
    }

    private static BodiesToApplyTo BodiesFor(BodyRegistry registry, Agency agency, int caseNumber, DateOnly day) => new()
    {
        State = agency.State,
        Bodies = registry.ForAgencyOf(agency.State, day),
        CaseNumber = caseNumber,
        Place = new Place(Document.Regime, $"/credentialing-bodies/for/{caseNumber.ToString(CultureInfo.InvariantCulture)}"),
    };
}
