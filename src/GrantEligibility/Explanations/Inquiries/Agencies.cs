using GrantEligibility.Regimes;

namespace GrantEligibility.Explanations.Inquiries;

/// <summary>Names the agencies of a question.</summary>
internal static class Agencies
{
    /// <summary>The name of the agency a fact is about: the applicant's for a fact about no agency.</summary>
    internal static string NameOf(RegimeInput input, int caseNumber) =>
        (caseNumber > 0 ? input.Profile.SubRecipients![caseNumber - 1].Agency : input.Profile.Agency).Name;
}
