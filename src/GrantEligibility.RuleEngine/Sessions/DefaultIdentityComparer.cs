using NRules.RuleModel;

namespace NRules.Sessions;

internal sealed class DefaultIdentityComparer : IEqualityComparer<object>
{
    public new bool Equals(object? x, object? y)
        => ReferenceEquals(x, y)
           || (x is IIdentityProvider identifiedX && y is IIdentityProvider identifiedY
               ? x.GetType() == y.GetType() && object.Equals(identifiedX.GetIdentity(), identifiedY.GetIdentity())
               : object.Equals(x, y));

    public int GetHashCode(object obj)
        => obj is IIdentityProvider identified
            ? HashCode.Combine(obj.GetType(), identified.GetIdentity())
            : obj.GetHashCode();
}
