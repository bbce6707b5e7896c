using GrantEligibility.Profiles;

namespace GrantEligibility.Benchmarks.Agencies;

/// <summary>Credentials in every state from an intent to a revocation, with bodies of the State, national, of other States and unlisted; and accreditations.</summary>
internal static class SyntheticCredentials
{
    private static readonly string[] Unlisted = ["tri-river-standards-board", "prairie-policing-council", "coastal-accreditation-union"];

    private static readonly MandatoryPoint[][] Points =
    [
        [MandatoryPoint.AdherenceToLaw, MandatoryPoint.Chokeholds],
        [MandatoryPoint.AdherenceToLaw, MandatoryPoint.Chokeholds],
        [MandatoryPoint.AdherenceToLaw, MandatoryPoint.Chokeholds],
        [MandatoryPoint.AdherenceToLaw],
        [MandatoryPoint.Chokeholds],
        [],
    ];

    /// <summary>An unknown list in one of ten, an empty one in one of ten.</summary>
    internal static List<Credential>? Draw(Dice dice, string? state) => dice.Below(20) switch
    {
        < 2 => null,
        < 4 => [],
        < 16 => [Credential(dice, state)],
        < 19 => [Credential(dice, state), Credential(dice, state)],
        _ => [Credential(dice, state), Credential(dice, state), Credential(dice, state)],
    };

    internal static List<Accreditation>? DrawAccreditations(Dice dice) => dice.In(60) ? null : Dice.Many(dice.Below(3), _ => new Accreditation
    {
        BodyId = dice.In(70) ? "calea" : dice.In(50) ? dice.Of(Unlisted) : dice.Of(States.BodyIds),
        AwardedOn = dice.Day("2015-01-01", "2021-06-01"),
        Covers = dice.In(30) ? null : dice.Of(Points),
    });

    private static Credential Credential(Dice dice, string? state)
    {
        var affirmed = dice.In(10);
        var asked = new Credential
        {
            BodyId = dice.Of((64, States.BodyOf(state)), (12, "calea"), (8, "iadlest"), (9, dice.Of(States.BodyIds)), (7, dice.Of(Unlisted))),
            Kind = affirmed ? CredentialKind.HeadOfAgencyAffirmation : CredentialKind.BodyCertification,
            Note = affirmed ? "Affirms § 2 and Part II of the Standards." : null,
            IntentDeclaredOn = dice.In(10) ? dice.Day("2020-10-28", "2020-11-15") : null,
            AppliedOn = dice.In(85) ? dice.Day("2020-11-01", "2021-03-01") : null,
            AcknowledgedOn = dice.In(15) ? dice.Day("2021-03-01", "2021-03-10") : null,
        };
        return dice.Of(
            (50, Certified(dice, asked)),
            (20, asked),
            (6, Certified(dice, asked) with { RevokedOn = dice.Day("2021-04-15", "2021-06-15") }),
            (9, asked with { DeniedOn = dice.Day("2021-03-10", "2021-04-20") }),
            (5, asked with { WithdrawnOn = dice.Day("2021-03-10", "2021-04-20") }),
            (5, asked with { IntentDeclaredOn = dice.Day("2020-10-28", "2021-02-01"), AppliedOn = null, AcknowledgedOn = null }),
            (5, asked with { IntentDeclaredOn = null, AppliedOn = null, AcknowledgedOn = null }));
    }

    private static Credential Certified(Dice dice, Credential asked)
    {
        var on = dice.In(4) ? dice.Day("2020-09-01", "2020-10-28") : dice.Day("2020-11-10", "2021-04-15");
        return asked with
        {
            AppliedOn = asked.AppliedOn < on ? asked.AppliedOn : null,
            AcknowledgedOn = asked.AcknowledgedOn < on ? asked.AcknowledgedOn : null,
            IntentDeclaredOn = asked.IntentDeclaredOn < on ? asked.IntentDeclaredOn : null,
            CertifiedOn = on,
            DeterminedOn = dice.In(25) ? dice.Day(on.AddMonths(-40), on.AddDays(1)) : null,
            Proof = dice.Of<ProofForm?>(
                (30, ProofForm.PolicyReview),
                (20, ProofForm.Attestation),
                (20, ProofForm.PolicyWithPageReferences),
                (20, ProofForm.ExistingAccreditation),
                (10, null)),
            Recites = dice.In(15) ? null : dice.Of(Points),
        };
    }
}
