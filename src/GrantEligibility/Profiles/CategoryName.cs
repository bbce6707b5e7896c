using System.Text.Json.Serialization;

namespace GrantEligibility.Profiles;

/// <summary>The categories of information of EO 13929 § 3(b).</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<CategoryName>))]
public enum CategoryName
{
    /// <summary>Terminations of officers.</summary>
    Terminations,

    /// <summary>De-certifications of officers.</summary>
    Decertifications,

    /// <summary>Criminal convictions of officers for on-duty conduct.</summary>
    Convictions,

    /// <summary>Civil judgments against officers for improper use of force.</summary>
    Judgments,

    /// <summary>Resignations and retirements under active investigation related to the use of force.</summary>
    Resignations,
}
