namespace NRules.RuleModel;

/// <summary>A fact that says which object counts as the same fact in working memory.</summary>
public interface IIdentityProvider
{
    /// <summary>The identity: two facts with equal identities are one fact.</summary>
    /// <returns>An object compared with <see cref="object.Equals(object)"/>; never null.</returns>
    object GetIdentity();
}
