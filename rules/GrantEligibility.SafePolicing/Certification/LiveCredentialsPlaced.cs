using NRules.Fluent.Dsl;

namespace GrantEligibility.SafePolicing.Certification;

/// <summary>A live credential counts where its body serves the agency's State; where the State is unknown, so is whether it does.</summary>
public static class LiveCredentialsPlaced
{
    /// <summary>The body is national, or of the agency's State.</summary>
    public sealed class Serves : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            LiveCredential live = default!;
            When()
                .Match(() => live, l => l.Body.Serves(l.Case.Agency.State));
            Then()
                .Yield(_ => live.Standing);
        }
    }

    /// <summary>A state body, and the agency's State is unknown.</summary>
    public sealed class StateUnknown : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            LiveCredential live = default!;
            When()
                .Match(() => live, l => !l.Body.Serves(l.Case.Agency.State));
            Then()
                .Yield(_ => CredentialStanding.Unclear(
                    live.Listed,
                    $"{live.Standing.Because} But the {live.Body.Name} credentials agencies of {live.Body.States} only, and the State of {live.Case.Agency.Name} is unknown.",
                    $"In which State is {live.Case.Agency.Name}?",
                    "Give the State of the agency."));
        }
    }
}
