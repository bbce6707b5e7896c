using System.Text.Json.Serialization;

namespace GrantEligibility.SafePolicing.DatedValues;

/// <summary>The stages in the life of EO 13929.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<OrderStage>))]
public enum OrderStage
{
    /// <summary>Before it was signed.</summary>
    NotSigned,

    /// <summary>In force.</summary>
    InForce,

    /// <summary>Revoked by EO 14074 § 22(b).</summary>
    Revoked,

    /// <summary>Revoked, and the order that revoked it is rescinded in turn by EO 14148 § 2(vv).</summary>
    RevokerRescinded,

    /// <summary>In force past its revocation, because the question supposes that it was never revoked.</summary>
    RevocationSupposedAway,
}
