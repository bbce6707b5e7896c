using System.Text.Json.Serialization;

namespace GrantEligibility.Profiles;

/// <summary>Forms of proof that a body accepted.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<ProofForm>))]
public enum ProofForm
{
    /// <summary>A letter or declaration of the head of the agency.</summary>
    Attestation,

    /// <summary>The policy itself, read by the body.</summary>
    PolicyReview,

    /// <summary>The policy with page references for each point.</summary>
    PolicyWithPageReferences,

    /// <summary>An existing accreditation.</summary>
    ExistingAccreditation,
}
