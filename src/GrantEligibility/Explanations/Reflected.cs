using System.Reflection;

namespace GrantEligibility.Explanations;

/// <summary>Reads values again for an explanation. What throws is read as not available: the error stands in the trail elsewhere.</summary>
internal static class Reflected
{
    internal static bool TryGet(MemberInfo member, object? instance, out object? value)
    {
        value = null;
        try
        {
            switch (member)
            {
                case PropertyInfo property:
                    value = property.GetValue(instance);
                    return true;
                case FieldInfo field:
                    value = field.GetValue(instance);
                    return true;
                default:
                    return false;
            }
        }
        catch (TargetInvocationException)
        {
            return false;
        }
    }

    internal static bool TryInvoke(MethodInfo method, object instance, object?[] arguments, out object? value)
    {
        value = null;
        try
        {
            value = method.Invoke(instance, arguments);
            return true;
        }
        catch (TargetInvocationException)
        {
            return false;
        }
    }
}
