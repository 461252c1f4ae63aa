namespace Waybill.Pipeline;
